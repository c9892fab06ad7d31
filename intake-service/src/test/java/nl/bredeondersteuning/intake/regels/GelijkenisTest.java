package nl.bredeondersteuning.intake.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.bredeondersteuning.intake.regels.Gelijkenis.Kenmerken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GelijkenisTest {

    @DisplayName("AVG 5 lid 1 sub d: waarom twee personen dezelfde mens kunnen zijn")
    @ParameterizedTest(name = "{0} {1} {2} {3}-{4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            999994001, Kok-Bouhali, 1984-03-14, 8265 XD, 12, NAAM_EN_GEBOORTEDATUM ADRES_EN_GEBOORTEDATUM
            999994013, Kok,         1984-03-14, -,       -,  NAAM_EN_GEBOORTEDATUM BURGERSERVICENUMMER_LIJKT
            999993653, Bouhali,     1984-03-14, 8265XD,  13, NAAM_EN_GEBOORTEDATUM
            999993653, Kok-Bouhaly, 1984-03-14, -,       -,  NAAM_EN_GEBOORTEDATUM
            999993653, Kok-Bouhali, 1984-03-15, 8265 XD, 12, ''
            999993653, Jansen,      1984-03-14, 8265XD,  12, ADRES_EN_GEBOORTEDATUM
            999993653, Jansen,      1984-03-14, 8266 XD, 12, ''
            999994019, Jansen,      1984-03-14, -,       -,  BURGERSERVICENUMMER_LIJKT
            999994019, Jansen,      1985-03-14, -,       -,  ''
            """)
    void gelijkenis(String bsn, String achternaam, LocalDate geboren, String postcode, String huisnummer, String verwacht) {
        var een = new Kenmerken("999994001", "Kok-Bouhali", LocalDate.of(1984, 3, 14), "8265 XD", "12");
        var ander = new Kenmerken(bsn, achternaam, geboren, postcode, huisnummer);
        assertEquals(verwacht, Gelijkenis.tussen(een, ander).stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    @DisplayName("AVG 5 lid 1 sub d: een naam lijkt op een andere als er één letter scheelt, in een langere naam twee")
    @ParameterizedTest(name = "{0} en {1}: {2}")
    @CsvSource(textBlock = """
            Kok,      Kock,     true
            Kok,      Koks,     true
            Kok,      Kooks,    false
            Müller,   Muller,   true
            Terpstra, Terpsma,  true
            Terpstra, Terpelma, false
            """)
    void naam(String een, String ander, boolean lijkt) {
        assertEquals(lijkt, Gelijkenis.naamLijkt(een, ander));
    }
}
