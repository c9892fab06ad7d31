package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Feit;

/** Of de belanghebbende een zienswijze moet hebben kunnen geven vóór het besluit. */
@Artikel({"Awb 4:7", "Awb 4:8", "Awb 4:11", "Awb 4:12"})
public final class Zienswijze {

    /**
     * De feiten over horen.
     *
     * @param afwijkendeGegevens het besluit rust op feiten van de UHT, de basisregistratie of derden die afwijken van de opgave van de
     * aanvrager
     * @param gevraagdTot laatste dag waarop een zienswijze gegeven kan worden; leeg als er niet om gevraagd is
     * @param uitzondering aanhaling op grond waarvan van horen is afgezien; leeg als dat niet is gebeurd
     */
    public record Feiten(boolean opAanvraag, boolean weigerend, boolean afwijkendeGegevens, boolean opVerzoek, boolean financieel,
                         LocalDate gevraagdTot, LocalDate gegevenOp, String uitzondering, LocalDate dag) {
    }

    private Zienswijze() {
    }

    /** Awb 4:7 bij een weigering op afwijkende gegevens, Awb 4:8 bij een besluit dat de persoon niet vroeg (I15). */
    public static Bevinding toets(Feiten feiten) {
        var artikel = feiten.opAanvraag() ? "Awb 4:7" : "Awb 4:8";
        var feit = Feit.van("zienswijze mogelijk tot en met", feiten.gevraagdTot(), "zaak");
        if (!nodig(feiten)) return Bevinding.nietVanToepassing("ZIENSWIJZE", artikel, "Horen is voor dit besluit niet nodig.", feit);
        if (feiten.gegevenOp() != null) return Bevinding.voldaan("ZIENSWIJZE", artikel, "De zienswijze is gegeven.", feit);
        if (uitgezonderd(feiten)) return Bevinding.voldaan("ZIENSWIJZE", feiten.uitzondering(), "Van het horen is afgezien.", feit);
        if (feiten.gevraagdTot() != null && feiten.dag().isAfter(feiten.gevraagdTot())) {
            return Bevinding.voldaan("ZIENSWIJZE", artikel, "De gelegenheid voor een zienswijze ging ongebruikt voorbij.", feit);
        }
        return Bevinding.verzet("ZIENSWIJZE", artikel, feiten.gevraagdTot() == null ? "Er is geen gelegenheid gegeven voor een zienswijze."
                : "De dag tot en met welke een zienswijze mogelijk is, is nog niet voorbij.", feit);
    }

    private static boolean nodig(Feiten feiten) {
        return feiten.opAanvraag() ? feiten.weigerend() && feiten.afwijkendeGegevens() : !feiten.opVerzoek();
    }

    /** Awb 4:11: spoed, al gehoord, of doel in gevaar; Awb 4:12: alleen een financiële beschikking die volledig te herstellen is. */
    private static boolean uitgezonderd(Feiten feiten) {
        if (feiten.uitzondering() == null) return false;
        return Citaat.omvat("Awb 4:11", feiten.uitzondering()) || Citaat.omvat("Awb 4:12", feiten.uitzondering()) && feiten.financieel();
    }
}
