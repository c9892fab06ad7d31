package nl.bredeondersteuning.intake.aanvraag;

/** Waarom een zaak niet langer van deze gemeente is. */
enum Vertrek {
    /** Awb 2:3 lid 1: de aanvraag was voor een andere gemeente bestemd. */
    DOORGEZONDEN("doorgezonden"),
    /** Wht 2.21 lid 1: de rechthebbende woont in een andere gemeente; het anker reist mee (I3). */
    OVERGEDRAGEN("overgedragen");

    final String woord;

    Vertrek(String woord) {
        this.woord = woord;
    }
}
