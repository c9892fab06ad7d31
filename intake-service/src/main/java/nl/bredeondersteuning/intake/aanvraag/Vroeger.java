package nl.bredeondersteuning.intake.aanvraag;

import java.util.List;

/** Wat er van de vorige zaak van iemand werd die zich opnieuw meldt. */
public enum Vroeger {
    GEEN,
    /** Of er eerder een nieuwe start was, beoordeelt een mens (Kampen artikel 2.3 lid 1). */
    AFGESLOTEN,
    /** Het anker van de twee jaar reist mee (I3). */
    OVERGEDRAGEN;

    /** @param eerdere de zaken van een persoon, oudste eerst */
    static Vroeger van(List<Aanvraag> eerdere) {
        if (eerdere.isEmpty()) {
            return GEEN;
        }
        var vertrek = eerdere.getLast().vertrek;
        return vertrek == null ? AFGESLOTEN : switch (vertrek) {
            case OVERGEDRAGEN -> OVERGEDRAGEN;
            case DOORGEZONDEN -> GEEN;
        };
    }
}
