package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.deadline.regels.Dwangsom;
import nl.bredeondersteuning.deadline.regels.Handeling;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.deadline.regels.Verloop;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorziening;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.deadline.regels.Zaakstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een hele zaak in één antwoord: wie, hoe ver, welke termijnen met hun uitleg, wat er te doen is en wat er gebeurde. */
public record ZaakResponse(
        UUID zaakId,
        @Schema(examples = "BO 26 004 217 3") String zaaknummer,
        String gemeentecode,
        @Schema(description = "Leeg bij een UHT-bestand, dat geen zaak is", examples = "in gesprek") String status,
        boolean afgeschermd,
        @Schema(description = "Dag van ontvangst van de aanvraag") LocalDate ontvangenOp,
        @Schema(description = "Dag vanaf welke de wettelijke termijnen tellen (Wht 2.21 lid 4)") LocalDate ankerdatum,
        LocalDate eersteGesprek,
        @Schema(description = "Dag van de eerste versie van het plan van aanpak") LocalDate planVastgesteldOp,
        List<PersoonResponse> personen,
        List<TermijnResponse> termijnen,
        List<SignaalResponse> signalen,
        List<ZaaktaakResponse> taken,
        List<BesluitResponse> besluiten,
        List<VoorzieningResponse> voorzieningen,
        @Schema(description = "Leeg zolang er geen besluit tot beëindiging bekend is") BeeindigingResponse beeindiging,
        @Schema(description = "Dag van verwijzing naar reguliere ondersteuning") LocalDate verwezenOp,
        @Schema(description = "Leeg zonder ingebrekestelling") DwangsomResponse dwangsom,
        List<BezwaarResponse> bezwaren,
        List<BeroepResponse> beroepen,
        List<KlachtResponse> klachten,
        @Schema(description = "Wat vandaag in de zaak gedaan kan worden, en wat niet en waarom") List<HandelingResponse> handelingen,
        List<TijdlijnResponse> tijdlijn) {

    /** Een persoon in de zaak; naam en adres staan alleen in de intake. */
    public record PersoonResponse(UUID persoonId, @Schema(description = "aanvrager of gezinslid", examples = "aanvrager") String rol,
            @Schema(description = "Wie een gezinslid van de aanvrager is", examples = "kind") String relatie,
            @Schema(description = "De ondersteuning geldt ook voor deze persoon (Wht 2.21 lid 2)") boolean hoortErbij,
            @Schema(description = "Laatste dag van de ondersteuning van deze persoon, als die bekend is") LocalDate laatsteDag) {

        static List<PersoonResponse> van(Zaakfeiten feiten) {
            var aanvrager = Optional.ofNullable(feiten.aanvraag()).map(Zaakfeiten.Aanvraag::aanvragerId);
            return Stream.concat(aanvrager.stream().map(id -> met(new Verloop.Gezinslid(id, null, true), "aanvrager", feiten)),
                    feiten.verloop().gezin().stream().map(lid -> met(lid, "gezinslid", feiten))).toList();
        }

        private static PersoonResponse met(Verloop.Gezinslid wie, String rol, Zaakfeiten feiten) {
            var einde = feiten.verloop().einde();
            return new PersoonResponse(wie.persoonId(), rol, wie.relatie(), wie.hoortErbij(),
                    einde.personen().contains(wie.persoonId()) ? einde.laatsteDag() : null);
        }
    }

    /** Het einde van de ondersteuning. */
    public record BeeindigingResponse(LocalDate laatsteDag, @Schema(examples = "Wht 2.21 lid 4b") String grond, LocalDate bekendgemaaktOp,
            List<UUID> personen) {

        static BeeindigingResponse of(Verloop.Einde e) {
            return e.laatsteDag() == null ? null
                    : new BeeindigingResponse(e.laatsteDag(), e.grond(), e.bekendgemaaktOp(), e.personen().stream().sorted().toList());
        }
    }

    /** De stand van de dwangsom aan het eind van vandaag (Awb 4:17). */
    public record DwangsomResponse(UUID ingebrekestellingId, LocalDate ontvangenOp, boolean prematuur, LocalDate eersteDag,
            LocalDate laatsteDag,
            int aantalDagen, long bedragInCenten, List<Stap> stappen) {

        static DwangsomResponse of(Dwangsom d) {
            var s = d.stand();
            return new DwangsomResponse(d.ingebrekestelling().id(), d.ingebrekestelling().ontvangenOp(), s.prematuur(), s.eersteDag(),
                    s.laatsteDag(), s.aantalDagen(), s.bedragInCenten(), s.stappen());
        }
    }

    /** Een signaal dat nu geldt. */
    public record SignaalResponse(@Schema(description = "nadert of verstreken") String soort, String termijn, UUID betreft, String artikel,
            LocalDate uitersteDatum, LocalDate signaalOp) {

        static SignaalResponse of(Signaal s) {
            return new SignaalResponse(s.soort().label(), s.termijn().label(), s.betreft(), s.artikel(), s.uitersteDatum(), s.signaalOp());
        }
    }

    /** Een open taak. */
    public record ZaaktaakResponse(UUID taakId, String taak, String rol, UUID betreft, String artikel, String reden,
            LocalDate uitersteDatum, LocalDate streefdatum, LocalDate ontstaanOp,
            @Schema(description = "Wie haar op zich nam") String medewerker, long versie) {

        static ZaaktaakResponse of(Dossier.Taakrij t) {
            return new ZaaktaakResponse(t.id(), t.soort().label(), t.soort().rol(), t.betreft(), t.artikel(), t.reden(), t.uitersteDatum(),
                    t.streefdatum(), t.ontstaanOp(), t.medewerker(), t.versie());
        }
    }

    /** Een voorziening; haar omschrijving staat in het plan. */
    public record VoorzieningResponse(UUID voorzieningId, @Schema(examples = "materiële") String soort, String leefgebied,
            @Schema(examples = "toegekend") String status, LocalDate gevraagdOp) {

        static VoorzieningResponse of(Voorziening v, Zaakfeiten feiten) {
            return new VoorzieningResponse(v.id(), v.soort(), v.leefgebied(), feiten.status(v).label(), v.gevraagdOp());
        }
    }

    /** Eén ding dat in de zaak gedaan kan worden; de service die het doet, toetst het zelf nog eens. */
    public record HandelingResponse(@Schema(examples = "toegang verlenen") String handeling,
            @Schema(examples = "beschikking-service") String service, List<String> rollen,
            @Schema(description = "Het besluit waar het over gaat") UUID betreft,
            @Schema(description = "kan nu, kan alleen met een oordeel, of kan niet", examples = "kan nu") String ruimte,
            @Schema(description = "Wat zich verzet, om een oordeel vraagt of waarschuwt") List<Bevinding> bevindingen) {

        static HandelingResponse of(Handeling h) {
            return new HandelingResponse(h.soort().label(), h.soort().service(), h.soort().rollen(), h.betreft(), h.ruimte().label(),
                    h.bevindingen());
        }
    }

    /** Wat er op een dag gebeurde, en op grond van welk artikel. */
    public record TijdlijnResponse(LocalDate gebeurdOp, String gebeurtenis, String onderwerp, String artikel, String bron) {

        static TijdlijnResponse of(Tijdlijn.Punt punt) {
            return new TijdlijnResponse(punt.op(), punt.gebeurtenis(), punt.onderwerp(), punt.artikel(), punt.bron());
        }
    }

    static ZaakResponse of(Dossier dossier, Zaakstand stand) {
        var feiten = stand.feiten();
        var aanvraag = Optional.ofNullable(feiten.aanvraag());
        return new ZaakResponse(dossier.zaakId(), aanvraag.map(Zaakfeiten.Aanvraag::zaaknummer).orElse(null), dossier.gemeentecode(),
                Zaakstatus.van(stand).map(Zaakstatus::label).orElse(null), dossier.afgeschermd(),
                aanvraag.map(Zaakfeiten.Aanvraag::ontvangenOp).orElse(null), feiten.anker().map(Anker::dag).orElse(null),
                feiten.eersteGesprek(), feiten.planVastgesteld(),
                PersoonResponse.van(feiten),
                stand.termijnen().stream().map(t -> TermijnResponse.of(t, stand.dag())).toList(), signalen(dossier, stand).toList(),
                dossier.taken().stream().map(ZaaktaakResponse::of).toList(),
                BesluitResponse.van(feiten),
                feiten.voorzieningen().stream().map(v -> VoorzieningResponse.of(v, feiten)).toList(),
                BeeindigingResponse.of(feiten.verloop().einde()), feiten.verloop().verwezenOp(),
                        stand.dwangsom().map(DwangsomResponse::of).orElse(null),
                feiten.verloop().bezwaren().stream().map(BezwaarResponse::of).toList(),
                feiten.verloop().beroepen().stream().map(BeroepResponse::of).toList(),
                feiten.verloop().klachten().stream().map(KlachtResponse::of).toList(),
                stand.handelingen().stream().map(HandelingResponse::of).toList(),
                Tijdlijn.van(dossier.gebeurtenissen()).stream().map(TijdlijnResponse::of).toList());
    }

    /** What was given and still has its ground today. */
    private static Stream<SignaalResponse> signalen(Dossier dossier, Zaakstand stand) {
        var gronden = stand.signalen();
        return dossier.signalen().stream().map(Dossier.Signaalrij::signaal).filter(s -> gronden.stream().anyMatch(s::zelfdeAls))
                .map(SignaalResponse::of);
    }
}
