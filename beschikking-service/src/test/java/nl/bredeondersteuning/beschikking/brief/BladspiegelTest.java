package nl.bredeondersteuning.beschikking.brief;

import static nl.bredeondersteuning.beschikking.brief.Voorbeeldbrief.gegevens;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.sjabloon.Sjablonen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hoe een brief op papier valt: kort op één bladzijde, en onderaan een bladzijde nooit een kop zonder wat eronder hoort. */
class BladspiegelTest {

    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());
    private static final Briefmaker MAKER = new Briefmaker(Sjablonen.laad(Optional.empty(), PROFIELEN));
    private static final Set<String> KOPPEN = Set.of("Waarop rust dit besluit?", "Waarop rust dit bericht?", "Wat wij hebben vastgesteld Artikel",
            "In deze tabel leest u wat wij hebben vastgesteld. Daarachter staat het artikel dat erbij hoort.", "Heeft u vragen?",
            "Bent u het niet eens met dit besluit?", "Uw gegevens", "Met vriendelijke groet,", "Waarom krijgt u deze voorziening niet?",
            "Wat kunt u doen?", "Bijlage: uw plan van aanpak", "Wat vragen wij van u?", "Uw plan van aanpak", "Schrijf in uw bezwaar:");

    private static Briefmaker.Gemaakt maak(Briefgegevens brief, String gemeentecode) {
        return MAKER.maak(brief, PROFIELEN.voor(gemeentecode, LocalDate.of(2026, 10, 26)));
    }

    private static List<String> bladzijden(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lezer = new PDFTextStripper();
            lezer.setSortByPosition(true);
            var bladzijden = new ArrayList<String>();
            for (var nummer = 1; nummer <= document.getNumberOfPages(); nummer++) {
                lezer.setStartPage(nummer);
                lezer.setEndPage(nummer);
                bladzijden.add(lezer.getText(document));
            }
            return bladzijden;
        }
    }

    @DisplayName("Een kort bericht is één bladzijde, een kort besluit ten hoogste twee, met het plan drie")
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
            0166, bericht van uitstel,   1
            9901, bericht van uitstel,   1
            9902, bericht van uitstel,   1
            0166, voorziening geweigerd, 2
            9902, dwangsom vastgesteld,  2
            0166, toegang verleend,      3
            """)
    void kort(String gemeentecode, String soort, int bladzijden) {
        var gemeente = PROFIELEN.gemeenten().get(gemeentecode);
        assertEquals(bladzijden, maak(gegevens(soort, gemeente, !gemeentecode.equals("9901"), false), gemeentecode).paginas());
    }

    @DisplayName("Waar een bladzijde ook valt: onderaan staat nooit een kop")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"bericht van uitstel", "voorziening geweigerd", "toegang verleend"})
    void kopStaatNietAlleen(String soort) throws IOException {
        for (var zinnen = 0; zinnen < 60; zinnen++) {
            var brief = Voorbeeldbrief.metMotivering(soort, "Dit is een zin die precies een hele regel van deze brief beslaat, denk ik. "
                    .repeat(zinnen));
            var bladzijden = bladzijden(maak(brief, "0166").pdf());
            for (var tekst : bladzijden) {
                var regels = tekst.lines().map(String::strip).filter(regel -> !regel.isEmpty() && !regel.startsWith("Bladzijde ")).toList();
                assertFalse(KOPPEN.contains(regels.getLast()), zinnen + " zinnen: " + regels.getLast());
            }
        }
    }
}
