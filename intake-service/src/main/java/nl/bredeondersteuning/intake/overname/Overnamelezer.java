package nl.bredeondersteuning.intake.overname;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Leest een csv-bestand met lopende zaken: elke rij wordt wat het losse verzoek zou zijn. */
final class Overnamelezer {

    static final String KOLOMMEN = "Een csv-bestand in UTF-8 met puntkomma's en een koprij; de volgorde is vrij. Verplicht: bsn,"
            + " achternaam, geboortedatum, uhtStatus, eersteGesprek, bron. Mag: aanhef, voorletters, tussenvoegsel, straat, huisnummer,"
            + " huisletter, toevoeging, postcode, woonplaats, telefoon, email, woongemeente, gedetineerd en geheimhouding (ja of nee),"
            + " ontvangenOp, hulpvraagVastgesteld, planVastgesteld, toegangVerleend. Elke kolom betekent wat het veld met die naam in"
            + " POST /overnamen betekent; dagen als jjjj-mm-dd. Een rij wordt helemaal overgenomen of helemaal niet.";

    private static final Set<String> VERPLICHT = Set.of("bsn", "achternaam", "geboortedatum", "uhtStatus", "eersteGesprek", "bron");
    private static final Set<String> PERSOON = Set.of("bsn", "aanhef", "voorletters", "tussenvoegsel", "achternaam", "geboortedatum",
            "telefoon", "email", "woongemeente", "gedetineerd", "geheimhouding");
    private static final Set<String> ADRES = Set.of("straat", "huisnummer", "huisletter", "toevoeging", "postcode", "woonplaats");
    private static final Set<String> ZAAK = Set.of("uhtStatus", "ontvangenOp", "eersteGesprek", "hulpvraagVastgesteld", "planVastgesteld",
            "toegangVerleend", "bron");
    private static final Set<String> JA_OF_NEE = Set.of("gedetineerd", "geheimhouding");
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).setTrim(true)
            .setIgnoreEmptyLines(false).setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get();

    private Overnamelezer() {
    }

    /** Een rij met haar nummer zoals een rekenblad het toont; {@code volledig} als zij evenveel cellen heeft als de koprij. */
    record Rij(int nummer, boolean volledig, ObjectNode verzoek) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 als het bestand als geheel niet te lezen is */
    static List<Rij> lees(byte[] bytes) {
        try (var csv = VORM.parse(new StringReader(tekst(bytes)))) {
            keurKoprij(csv.getHeaderNames());
            var rijen = new ArrayList<Rij>();
            for (var rij : csv) {
                if (Stream.of(rij.values()).anyMatch(cel -> !cel.isBlank())) {
                    rijen.add(new Rij((int) rij.getRecordNumber() + 1, rij.isConsistent(), verzoek(rij)));
                }
            }
            if (rijen.isEmpty()) {
                throw geweigerd("LEEG", "Het bestand heeft geen rijen onder de koprij.");
            }
            return rijen;
        } catch (IOException | UncheckedIOException | IllegalArgumentException fout) {
            throw geweigerd("BESCHADIGD", "Het bestand is niet als csv te lezen, of een kolom komt twee keer voor.");
        }
    }

    private static String tekst(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException fout) {
            throw geweigerd("TEKENSET", "Bewaar het bestand als UTF-8.");
        }
    }

    private static void keurKoprij(List<String> koppen) {
        var fouten = new ArrayList<InvalidParam>();
        koppen.stream().filter(kop -> !PERSOON.contains(kop) && !ADRES.contains(kop) && !ZAAK.contains(kop)).forEach(kop -> fouten.add(
                new InvalidParam("bestand", "ONBEKENDE_KOLOM", "De koprij heeft een kolom die hier niet bestaat, op plaats "
                        + (koppen.indexOf(kop) + 1) + ".")));
        VERPLICHT.stream().filter(kop -> !koppen.contains(kop)).sorted().forEach(kop -> fouten.add(
                new InvalidParam("bestand", "KOLOM_ONTBREEKT", "De kolom " + kop + " ontbreekt.")));
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
    }

    private static ObjectNode verzoek(CSVRecord rij) {
        var verzoek = JsonNodeFactory.instance.objectNode();
        var persoon = verzoek.putObject("persoon");
        var adres = JsonNodeFactory.instance.objectNode();
        rij.toMap().forEach((kolom, waarde) -> {
            if (!waarde.isBlank()) {
                zet(ZAAK.contains(kolom) ? verzoek : ADRES.contains(kolom) ? adres : persoon, kolom, waarde);
            }
        });
        if (!adres.isEmpty()) {
            persoon.set("adres", adres);
        }
        return verzoek;
    }

    /** What is neither ja nor nee stays text, so that the check of the row says it is wrong. */
    private static void zet(ObjectNode object, String kolom, String waarde) {
        if (JA_OF_NEE.contains(kolom) && Set.of("ja", "nee").contains(waarde)) {
            object.put(kolom, "ja".equals(waarde));
        } else {
            object.put(kolom, waarde);
        }
    }

    private static RuntimeException geweigerd(String code, String reden) {
        return Problem.invoer(List.of(new InvalidParam("bestand", code, reden))).exception();
    }
}
