package nl.bredeondersteuning.intake.correctie;

/** Waarvan een verkeerd vastgelegd gegeven verbeterd is. */
public enum Correctiesoort {
    AANVRAAG, EERSTE_GESPREK, FEIT
}
