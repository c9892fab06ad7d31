package nl.bredeondersteuning.bench;

import com.openhtmltopdf.util.XRLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.brief.Briefmaker;
import nl.bredeondersteuning.beschikking.sjabloon.Sjablonen;

/** Makes the letter "toegang verleend" of an invented person, with findings and a plan as annex, as often as two threads can. */
final class Brieven {

    static final int DRADEN = 2;
    private static final Briefgegevens BRIEF = brief();
    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());
    private static final Beleidsprofiel KAMPEN = PROFIELEN.voor("0166", LocalDate.of(2026, 10, 26));
    private final Briefmaker maker = new Briefmaker(Sjablonen.laad(Optional.empty(), PROFIELEN));

    Brieven() {
        XRLog.setLoggingEnabled(false);
    }

    Belasting.Uitslag meet(Duration duur) {
        return Belasting.meet(DRADEN, duur, () -> this::maak);
    }

    private void maak() {
        if (maker.maak(BRIEF, KAMPEN).paginas() < 2) throw new IllegalStateException("The letter lacks its annex");
    }

    private static Briefgegevens brief() {
        var gronden = List.of(new Briefgegevens.Grond("Bij de UHT bent u bekend als erkend.", "Wht 2.21 lid 1 sub a"),
                new Briefgegevens.Grond("U woont in onze gemeente.", "Wht 2.21 lid 1"),
                new Briefgegevens.Grond("Er is een plan van aanpak.", "Wht 2.21 lid 4"),
                new Briefgegevens.Grond("Het plan is samen met u opgesteld.", "artikel 4.2 lid 1"));
        var doelen = List.of("financiën", "gezin", "werk", "wonen").stream().map(leefgebied -> new Briefgegevens.Doel(leefgebied,
                "een nieuwe start op het leefgebied " + leefgebied, List.of("Wij maken samen een overzicht.", "Daarna kiezen wij wat eerst komt."),
                List.of("coaching"))).toList();
        return new Briefgegevens("toegang verleend", "Kampen", new Briefgegevens.Adres("A. Jansen", "Geachte mevrouw Jansen",
                List.of("Voorbeeldlaan 1", "8261 AA Kampen")), "BO 26 000 017 4", "26 oktober 2026", "U krijgt brede ondersteuning",
                Briefgegevens.Kern.toegang("Wij hebben dit met u besproken.", "21 september 2026", true, "21 september 2028"), gronden,
                new Briefgegevens.Rechtsmiddel(false, "7 december 2026", "het college van burgemeester en wethouders van de gemeente Kampen"),
                new Briefgegevens.Ondertekening("Smit", "besluitnemer", "Kampen"), new Briefgegevens.Plan(1, "19 oktober 2026", "volledig", doelen, List.of()),
                new Briefgegevens.Afwijking(false, false, "onevenredige benadeling", false, null),
                "Beleidsregels Brede ondersteuning (gmb-2025-397301)");
    }
}
