package nl.bredeondersteuning.intake.aanvraag;

/** Op welke grond van Wht 2.21 lid 1 iemand zich meldt; de UHT bevestigt haar of niet. */
public enum Aanvraaggrond {
    OUDER, KINDREGELING, EX_PARTNER, PARTNER_OVERLEDEN_AANVRAGER, KIND_OVERLEDEN_AANVRAGER
}
