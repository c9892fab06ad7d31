package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Vergelijkt een profiel met de wet; wat met haar botst, laadt met een waarschuwing en verschuift nooit een wettelijke datum. */
record Wetscontrole(Map<Termijnsoort, Beleidstermijn> termijnen, List<Leefgebiedregel> leefgebieden) {

    private static final LocalDate IJKDAG = LocalDate.of(2025, 1, 1);

    List<String> waarschuwingen() {
        var waarschuwingen = new ArrayList<String>();
        for (var termijn : termijnen.values()) {
            termijn.soort().wettelijkeTegenhanger().ifPresent(wet -> controleer(termijn, wet, waarschuwingen));
        }
        return List.copyOf(waarschuwingen);
    }

    private static void controleer(Beleidstermijn termijn, Termijnsoort wet, List<String> waarschuwingen) {
        var wettelijk = wet.duur().orElseThrow();
        var grens = wettelijk.na(IJKDAG);
        var einde = termijn.duur().na(IJKDAG);
        if (einde.isAfter(grens)) waarschuwingen.add(zin(termijn.artikel(), termijn.duur(), wet, wettelijk));
        var verlenging = termijn.verlengingTenHoogste();
        if (verlenging != null && einde.plusDays(verlenging.dagen()).isAfter(grens)) {
            waarschuwingen.add(zin(termijn.verlengingArtikel(), verlenging, wet, wettelijk));
        }
    }

    private static String zin(String artikel, Duur duur, Termijnsoort wet, Duur wettelijk) {
        return artikel + " (" + duur.inWoorden() + ") gaat verder dan " + wet.wetsartikel().orElseThrow() + " (" + wettelijk.inWoorden()
                + ") toelaat; de datum van \"" + wet.label() + "\" verschuift daardoor niet.";
    }
}
