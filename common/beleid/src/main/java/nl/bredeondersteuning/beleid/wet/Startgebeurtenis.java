package nl.bredeondersteuning.beleid.wet;

/** De gebeurtenis vanaf welke een termijn telt; die dag zelf telt niet mee (R1). */
public enum Startgebeurtenis {
    AANVRAAG_ONTVANGEN("de ontvangst van de aanvraag"),
    EERSTE_GESPREK("het eerste gesprek"),
    HULPVRAAG_VASTGESTELD("het gesprek waarin de hulpvraag is vastgesteld"),
    AFWIJZING_ONTVANGEN("de ontvangst van het bericht van afwijzing"),
    AANVULLING_GEVRAAGD("het verzoek om aan te vullen"),
    HERSTELTERMIJN_VERLOPEN("de laatste dag van de ongebruikte hersteltermijn"),
    BESLUIT_BEKENDGEMAAKT("de bekendmaking van het besluit"),
    BEZWAARTERMIJN_VERLOPEN("de laatste dag van de bezwaartermijn"),
    LAATSTE_DWANGSOMDAG("de laatste dag waarover dwangsom verschuldigd is"),
    KINDBESLUIT_GEDAGTEKEND("de dagtekening van de beschikking over de tegemoetkoming van het kind"),
    ONDERSTEUNING_GEEINDIGD("de laatste dag van de ondersteuning");

    private final String omschrijving;

    Startgebeurtenis(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
