package nl.bredeondersteuning.events;

/** Langs welke weg een aanvraag binnenkwam; balie, telefoon en huisbezoek zijn mondeling (I7). */
public enum Aanvraagkanaal {
    BALIE, TELEFOON, HUISBEZOEK, EMAIL, POST, PORTAAL,
    /** Een zaak die al liep voordat deze suite er was (I19). */
    OVERNAME;

    public boolean mondeling() {
        return this == BALIE || this == TELEFOON || this == HUISBEZOEK;
    }
}
