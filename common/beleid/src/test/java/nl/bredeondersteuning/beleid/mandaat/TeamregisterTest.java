package nl.bredeondersteuning.beleid.mandaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wie samen zaken behandelen. */
class TeamregisterTest {

    @Test
    @DisplayName("Teams van een gemeente; een gemeente zonder register heeft er geen")
    void teams() {
        var register = Teamregister.laad(Optional.empty());
        assertEquals(List.of("Binnenstad", "Buitengebied"), register.teams(Set.of("0166")).stream().map(Team::naam).toList());
        assertTrue(register.teams(Set.of("0166")).getFirst().leden().contains("Bakker"));
        assertEquals(4, register.teams(Set.of("0166", "9902")).size());
        assertEquals(List.of(), register.teams(Set.of("0193")));
    }

    @Test
    @DisplayName("Een bestand van de gemeente vervangt haar register; fouten noemen bestand, sleutel en reden")
    void eigen(@TempDir Path map) throws IOException {
        var bestand = Files.createDirectories(map.resolve("teams")).resolve("0166.yaml");
        Files.writeString(bestand, "gemeentecode: \"0166\"\nteams:\n  - naam: Oost\n    leden: [Bakker]\n");
        assertEquals(List.of("Oost"), Teamregister.laad(Optional.of(map)).teams(Set.of("0166")).stream().map(Team::naam).toList());
        Files.writeString(bestand, "gemeentecode: \"0166\"\nteams:\n  - naam: Oost\n    leden: []\n  - naam: Oost\n    leden: [Smit]\n    chef: Smit\n");
        var fouten = assertThrows(Beleidsfout.class, () -> Teamregister.laad(Optional.of(map))).fouten();
        assertEquals(3, fouten.size(), fouten.toString());
        assertTrue(fouten.stream().allMatch(fout -> fout.startsWith("0166.yaml: ")), fouten.toString());
    }
}
