package nl.bredeondersteuning.deadline.regels;

import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

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

    /** The last announced decision on the application says most; before that, how far the talks are. Empty for what is no case. */
    public static Optional<Zaakstatus> van(Zaakfeiten feiten) {
        var besluit = feiten.besluitOpAanvraag();
        if (besluit.isPresent()) return Optional.of(na(besluit.get().soort()));
        if (feiten.eersteGesprek() != null) return Optional.of(IN_GESPREK);
        if (feiten.uitgenodigdOp() != null) return Optional.of(UITGENODIGD);
        return feiten.leeg() ? Optional.empty() : Optional.of(AANGEVRAAGD);
    }

    private static Zaakstatus na(Besluitsoort soort) {
        return switch (soort) {
            case TOEGANG_GEWEIGERD -> GEWEIGERD;
            case BUITEN_BEHANDELING -> BUITEN_BEHANDELING;
            default -> IN_ONDERSTEUNING;
        };
    }
}
