package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Opschorting;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;

/** Een onvolledige aanvraag: gelegenheid om aan te vullen, en daarna buiten behandeling laten. */
@Artikel("Awb 4:5")
public final class Aanvulling {

    private Aanvulling() {
    }

    /** De feiten over het aanvullen; {@code gesteldeDag} leeg als niet om aanvulling is gevraagd. */
    public record Feiten(LocalDate gesteldeDag, LocalDate aangevuldOp, LocalDate dag) {
    }

    /** Een verzoek om aan te vullen; {@code aangevuldOp} leeg zolang de aanvulling er niet is. */
    public record Verzoek(LocalDate gevraagdOp, LocalDate uiterlijk, LocalDate aangevuldOp) {

        /** Awb 4:15 lid 1 sub a (I6): de dagen waarop de beslistermijn stilstaat; geen als er de dag erna al is aangevuld. */
        public Optional<Opschorting> opschorting() {
            return Optional.of(Opschorting.aanvulling(gevraagdOp, aangevuldOp, uiterlijk)).filter(o -> !o.tot().isBefore(o.vanaf()));
        }

        /** Awb 4:5 lid 1: aangevuld binnen de gestelde tijd. */
        public boolean gebruikt() {
            return aangevuldOp != null && !aangevuldOp.isAfter(uiterlijk);
        }
    }

    /** Awb 4:5 lid 4: vier weken na de ongebruikte hersteltermijn. */
    public static LocalDate laatsteDag(LocalDate gesteldeDag) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(gesteldeDag, Duur.weken(4), Grondslag.WET)).uitersteDatum();
    }

    /**
     * Awb 4:5 lid 1: niet vóór het einde van de hersteltermijn of zonder verzoek; lid 4: niet na de vier weken. Bij vaststellen, en lid 4
     * ook bij bekendmaken.
     */
    public static List<Bevinding> buitenBehandeling(Feiten feiten) {
        return List.of(hersteltermijn(feiten), opTijd(feiten));
    }

    private static Bevinding hersteltermijn(Feiten feiten) {
        var feit = Feit.van("aan te vullen uiterlijk", feiten.gesteldeDag(), "zaak");
        if (feiten.gesteldeDag() == null) return verzet("Er is niet om aanvulling gevraagd.", feit);
        if (feiten.aangevuldOp() != null
                && !feiten.aangevuldOp().isAfter(feiten.gesteldeDag())) return verzet("De aanvraag is op tijd aangevuld.", feit);
        if (!feiten.dag().isAfter(feiten.gesteldeDag())) return verzet("De hersteltermijn is nog niet voorbij.", feit);
        return Bevinding.voldaan("HERSTELTERMIJN", "Awb 4:5 lid 1", "De hersteltermijn ging ongebruikt voorbij.", feit);
    }

    private static Bevinding verzet(String reden, Feit feit) {
        return Bevinding.verzet("HERSTELTERMIJN", "Awb 4:5 lid 1", reden, feit);
    }

    /** Awb 4:5 lid 4, alleen: toetsbaar bij de bekendmaking. */
    public static Bevinding opTijd(Feiten feiten) {
        if (feiten.gesteldeDag() == null) return Bevinding.nietVanToepassing("BUITEN_BEHANDELING_OP_TIJD", "Awb 4:5 lid 4",
                "Er loopt geen termijn.");
        var laatste = laatsteDag(feiten.gesteldeDag());
        var feit = Feit.van("laatste dag", laatste, "zaak");
        return feiten.dag().isAfter(laatste)
                ? Bevinding.verzet("BUITEN_BEHANDELING_OP_TIJD", "Awb 4:5 lid 4",
                "De vier weken om de aanvraag buiten behandeling te laten zijn voorbij.", feit)
                : Bevinding.voldaan("BUITEN_BEHANDELING_OP_TIJD", "Awb 4:5 lid 4", "De vier weken zijn nog niet voorbij.", feit);
    }
}
