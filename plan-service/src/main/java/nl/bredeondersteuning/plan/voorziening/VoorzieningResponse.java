package nl.bredeondersteuning.plan.voorziening;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een voorziening met haar feiten, haar jongste toets en haar motivering; een uitvoerder ziet alleen wat er te leveren is. */
public record VoorzieningResponse(UUID voorzieningId, UUID zaakId, String soort, String omschrijving, long bedragInCenten,
        String leefgebied, UUID doelstellingId, String doelstelling, UUID hulpvraagId, String status, LocalDate gevraagdOp,
        FeitenResponse feiten, List<Medewerkingsverzoek> medewerkingsverzoeken, List<Gewogen> afweging,
        @Schema(description = "Van wanneer tot wanneer, hoe en onder welke voorwaarden zij is toegekend") ToekenningResponse toekenning,
        @Schema(description = "Aanhaling van de grond van een weigering") String grond, String motivering, LocalDate beslistOp,
        String beslistDoor, UUID besluitId, LocalDate besluitVastgesteldOp, LocalDate verstrektOp, LeveringResponse levering,
        @Schema(description = "Andere zaken van het huishouden waarmee zij gedeeld wordt (Wht 2.21 lid 2)") List<UUID> gedeeldMet,
        LocalDate getoetstOp, String profielversie, List<Bevinding> bevindingen) {

    /** Van wanneer tot wanneer, hoe en onder welke voorwaarden; leeg wat niet vooraf vaststaat. */
    public record ToekenningResponse(LocalDate vanafDatum, LocalDate totEnMetDatum, @Schema(examples = "in natura") String wijze,
            List<String> voorwaarden) {
        static ToekenningResponse of(Toekenning t) {
            return t == null ? null : new ToekenningResponse(t.vanaf(), t.totEnMet(), t.wijze() == null ? null : t.wijze().label(),
                    t.voorwaarden());
        }
    }

    /** Hoe zij is besteld en geleverd. */
    public record LeveringResponse(@Schema(examples = "in natura") String wijze, String leverancier, LocalDate besteldOp,
            LocalDate geleverdOp, Long kostenInCenten) {
        static LeveringResponse of(Voorziening v) {
            return v.levering == null ? null : new LeveringResponse(v.levering.wijze() == null ? null
                    : v.levering.wijze().label(), v.levering.leverancier(), v.levering.besteldOp(), v.levering.geleverdOp(),
                    v.levering.kostenInCenten());
        }
    }

    /** De feiten, met per gegeven feit zijn bron. */
    public record FeitenResponse(String kostensoort, LocalDate gerealiseerdOp, boolean metOverleg, String bedreigendeSituatie,
            String noodzaakBewijs, String maatregelTegenHerhaling, boolean draagtBij, String toelichting, Map<String, String> bronnen) {
        static FeitenResponse of(Voorzieningfeiten feiten, Map<String, String> bronnen) {
            return new FeitenResponse(feiten.kostensoort().label(), feiten.gerealiseerdOp(), feiten.metOverleg(),
                    feiten.bedreigendeSituatie(),
                    feiten.noodzaakBewijs(), feiten.maatregelTegenHerhaling(), feiten.draagtBij(), feiten.toelichting(), bronnen);
        }
    }

    static Response antwoord(Response.ResponseBuilder antwoord, Voorziening voorziening) {
        return Versie.met(antwoord.entity(of(voorziening)), voorziening.versie).build();
    }

    static VoorzieningResponse of(Voorziening v) {
        return Aanroeper.huidig().heeftRol(Rollen.UITVOERDER) ? voorUitvoerder(v) : volledig(v);
    }

    private static VoorzieningResponse volledig(Voorziening v) {
        return new VoorzieningResponse(v.id, v.zaakId, v.soort.label(), v.omschrijving, v.bedragInCenten, v.leefgebied, v.doelstellingId,
                v.doelstelling, v.hulpvraagId, v.status.label(), v.gevraagdOp, FeitenResponse.of(v.feiten, v.bronnen),
                v.medewerkingsverzoeken, v.afweging, ToekenningResponse.of(v.toekenning), v.grond,
                v.motivering, v.beslistOp, v.beslistDoor, v.besluitId, v.besluitVastgesteldOp,
                v.verstrektOp, LeveringResponse.of(v), v.gedeeldMet, v.getoetstOp, v.profielversie, v.bevindingen);
    }

    private static VoorzieningResponse voorUitvoerder(Voorziening v) {
        return new VoorzieningResponse(v.id, v.zaakId, v.soort.label(), v.omschrijving, v.bedragInCenten, v.leefgebied, null, null, null,
                v.status.label(), null, null, null, null,
                ToekenningResponse.of(v.toekenning), null, null, null, null, null, v.besluitVastgesteldOp, v.verstrektOp,
                LeveringResponse.of(v), null, null, null, null);
    }
}
