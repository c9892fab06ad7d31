package nl.bredeondersteuning.beschikking.klacht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een klacht zoals zij vastligt, met de laatste dag om haar af te handelen. */
public record KlachtResponse(UUID klachtId, LocalDate ontvangenOp, @Schema(examples = "de post") String kanaal, String waarover,
        List<String> betrokkenen, boolean commissie, KlachttermijnResponse termijn, List<KlachtverdagingResponse> verdagingen,
        LocalDate gehoordOp, String gehoordDoor, String verslag, String afgezienOpGrondVan, String afgezienReden, String afgezienDoor,
        @Schema(examples = "gegrond") String uitkomst, @Schema(examples = "Awb 9:8 lid 1 sub b") String grond, String motivering,
        String conclusie,
        @Schema(description = "Wanneer wie het betreft een afschrift kreeg (Awb 9:9)") LocalDate afschriftOp,
        LocalDate afgehandeldOp, String afgehandeldDoor,
        @Schema(description = "Laatste dag om naar de Nationale ombudsman te gaan") LocalDate ombudsmanTotEnMet,
        List<Bevinding> bevindingen, String etag) {

    /** De termijn, met de stappen die tot de laatste dag leiden. */
    public record KlachttermijnResponse(@Schema(examples = "Awb 9:11 lid 1") String artikel, LocalDate uitersteDatum, LocalDate streefdatum,
            List<Stap> stappen) {

        static KlachttermijnResponse of(Klacht klacht) {
            var termijn = klacht.termijn();
            return new KlachttermijnResponse("Awb 9:11 lid 1", termijn.uitersteDatum(), termijn.streefdatum(), termijn.stappen());
        }
    }

    /** Eén keer meer tijd genomen. */
    public record KlachtverdagingResponse(LocalDate verdaagdOp, @Schema(examples = "P2W") String duur, String reden, boolean ingestemd,
            String medewerker) {

        static KlachtverdagingResponse of(Klacht.Verdaging verdaging) {
            return new KlachtverdagingResponse(verdaging.op(), verdaging.duur(), verdaging.reden(), verdaging.ingestemd(),
                    verdaging.medewerker());
        }
    }

    static KlachtResponse of(Klacht k) {
        return new KlachtResponse(k.id, k.ontvangenOp, k.kanaal, k.waarover, k.betrokkenen, k.commissie, KlachttermijnResponse.of(k),
                k.verdagingen.stream().map(KlachtverdagingResponse::of).toList(), k.gehoordOp, k.gehoordDoor, k.verslag,
                k.afgezienOpGrondVan, k.afgezienReden, k.afgezienDoor, k.uitkomst == null ? null : k.uitkomst.label(), k.grond, k.oordeel,
                k.conclusie, k.afschriftOp, k.afgehandeldOp, k.afgehandeldDoor,
                k.afgehandeldOp == null ? null : Klachtbehandeling.ombudsmanTotEnMet(k.afgehandeldOp), k.bevindingen,
                Versie.etag(k.versie));
    }
}
