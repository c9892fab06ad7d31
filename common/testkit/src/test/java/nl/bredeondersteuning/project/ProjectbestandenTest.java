package nl.bredeondersteuning.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bredeondersteuning.testkit.Project;
import nl.bredeondersteuning.testkit.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

@DisplayName("De bestanden van een openbaar project zeggen hetzelfde als de code")
class ProjectbestandenTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "GOVERNANCE.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "CHANGELOG.md", "LICENSE",
        "publiccode.yml"})
    void bestaat(String naam) throws IOException {
        assertTrue(Files.size(Project.map().resolve(naam)) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "plan", "beschikking", "deadline"})
    @DisplayName("De bovenste versie van een API in CHANGELOG.md is info.version van haar beide documenten")
    void wijzigingen(String naam) throws IOException {
        var service = Service.met(naam);
        assertEquals(service.versie(), vind("## " + naam + "-service\\n### (\\S+)", lees("CHANGELOG.md")));
        assertEquals(service.versie(), vind("\"version\" : \"([^\"]+)\"", Files.readString(service.map().resolve("openapi.json"))));
        assertEquals(service.versie(), vind("\\n  version: (\\S+)", Files.readString(service.map().resolve("asyncapi.yaml"))));
    }

    @Test
    @DisplayName("publiccode.yml 0.7.0: sleutels, lengten, licentie en de versie van de code")
    void publiccode() throws IOException {
        Map<String, Object> publiccode = new Yaml().load(lees("publiccode.yml"));
        assertEquals("0.7.0", publiccode.get("publiccodeYmlVersion"));
        assertTrue(publiccode.keySet().containsAll(List.of("name", "url", "releaseDate", "platforms", "developmentStatus", "softwareType",
                "description", "legal", "maintenance", "localisation")), publiccode.keySet().toString());
        assertEquals(vind("<version>([^<]+)</version>", lees("pom.xml")), publiccode.get("softwareVersion"));
        assertEquals("EUPL-1.2", deel(publiccode, "legal").get("license"));
        var nederlands = deel(deel(publiccode, "description"), "nl");
        assertTrue(tekst(nederlands, "shortDescription").length() <= 150);
        assertTrue(tekst(nederlands, "longDescription").length() >= 150 && tekst(nederlands, "longDescription").length() <= 10_000);
        assertTrue(!((List<?>) nederlands.get("features")).isEmpty());
    }

    private static String lees(String naam) throws IOException {
        return Files.readString(Project.map().resolve(naam));
    }

    private static String vind(String patroon, String tekst) {
        var gevonden = Pattern.compile(patroon).matcher(tekst);
        return gevonden.find() ? gevonden.group(1) : "no " + patroon;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> deel(Map<String, Object> object, String naam) {
        return (Map<String, Object>) object.get(naam);
    }

    private static String tekst(Map<String, Object> object, String naam) {
        return (String) object.get(naam);
    }
}
