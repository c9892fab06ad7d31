package nl.bredeondersteuning.deadline.regels;

import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Hoe ver een zaak is, in woorden die mensen gebruiken. */
public enum Zaakstatus {
    AANGEVRAAGD("aangevraagd"),
    UITGENODIGD("uitgenodigd"),
    IN_GESPREK("in gesprek"),
    IN_ONDERSTEUNING("in ondersteuning"),
    IN_NAZORG("in nazorg"),
    AFGESLOTEN("afgesloten"),
    GEWEIGERD("geweigerd"),
    BUITEN_BEHANDELING("buiten behandeling"),
    OVERGEDRAGEN("overgedragen"),
    DOORGEZONDEN("doorgezonden");

    private final String label;

    Zaakstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Leaving says most, then the end of the support, then the last announced decision; before that, how far the talks are. */
    public static Optional<Zaakstatus> van(Zaakstand stand) {
        var feiten = stand.feiten();
        var vertrek = feiten.verloop().vertrek();
        if (vertrek.overgedragenOp() != null) return Optional.of(OVERGEDRAGEN);
        if (vertrek.doorgezondenOp() != null) return Optional.of(DOORGEZONDEN);
        if (voorbij(stand)) return Optional.of(inNazorg(stand) ? IN_NAZORG : AFGESLOTEN);
        var besluit = feiten.besluitOpAanvraag();
        if (besluit.isPresent()) return Optional.of(na(besluit.get().soort()));
        if (vertrek.ingetrokkenOp() != null) return Optional.of(AFGESLOTEN);
        if (feiten.verloop().toegangOvergenomenOp() != null) return Optional.of(IN_ONDERSTEUNING);
        if (feiten.eersteGesprek() != null) return Optional.of(IN_GESPREK);
        if (feiten.uitgenodigdOp() != null) return Optional.of(UITGENODIGD);
        return feiten.leeg() ? Optional.empty() : Optional.of(AANGEVRAAGD);
    }

    private static boolean voorbij(Zaakstand stand) {
        return stand.feiten().verloop().einde().voorbijOp().filter(dag -> !dag.isAfter(stand.dag())).isPresent();
    }

    /** Kampen hoofdstuk 6: nazorg als het profiel die kent, en zolang haar termijn loopt als zij er een heeft. */
    static boolean inNazorg(Zaakstand stand) {
        return voorbij(stand) && stand.profiel().einde().nazorg()
                && stand.termijn(Termijnsoort.NAZORG).filter(t -> stand.dag().isAfter(t.uitersteDatum())).isEmpty();
    }

    private static Zaakstatus na(Besluitsoort soort) {
        return switch (soort) {
            case TOEGANG_GEWEIGERD -> GEWEIGERD;
            case BUITEN_BEHANDELING -> BUITEN_BEHANDELING;
            default -> IN_ONDERSTEUNING;
        };
    }
}
