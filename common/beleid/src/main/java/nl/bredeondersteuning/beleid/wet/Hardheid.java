package nl.bredeondersteuning.beleid.wet;

import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;

/** De hardheidsclausule van de wet zelf: afwijken van een termijn van artikel 2.21, alleen door een oordeel met mandaat. */
@Artikel("Wht 9.1 lid 2 sub d")
public final class Hardheid {

    public static final String ARTIKEL = "Wht 9.1 lid 2 sub d";
    public static final String WOORDEN = "onbillijkheid van overwegende aard";
    private static final String VRAAG = "Leidt vasthouden aan de wettelijke grens tot een onbillijkheid van overwegende aard?";

    private Hardheid() {
    }

    /** Findings on the terms of 2.21 and 8.10 stand, and ask for the judgement; with the judgement they become warnings. */
    public static List<Bevinding> pasToe(List<Bevinding> bevindingen, Oordelen oordelen) {
        return oordelen.wijkAf(bevindingen, "HARDHEID_WET", ARTIKEL, VRAAG);
    }

    public static boolean toegepast(List<Bevinding> bevindingen) {
        return bevindingen.stream().anyMatch(b -> b.artikel().equals(ARTIKEL) && b.uitkomst() == Uitkomst.VOLDAAN);
    }
}
