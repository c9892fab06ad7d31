package nl.bredeondersteuning.beleid.mandaat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.beleid.yaml.Yamlbestand;

/** De teams van gemeenten; gegevens, geen code. */
public final class Teamregister {

    private final Map<String, List<Team>> teams = new LinkedHashMap<>();

    private Teamregister() {
    }

    /** Reads the registers of the class path and those in {@code teams/} under the directory; a file there replaces that of its municipality. */
    public static Teamregister laad(Optional<Path> beleidDir) {
        var register = new Teamregister();
        Yamlbestand.leesRegisters("teams", beleidDir, register::lees);
        return register;
    }

    private void lees(Yamlbestand bestand) {
        var gemeentecode = bestand.wortel().tekst("gemeentecode");
        var gelezen = new LinkedHashMap<String, Team>();
        for (var knoop : bestand.wortel().lijst("teams")) {
            var team = new Team(gemeentecode, knoop.tekst("naam"), new LinkedHashSet<>(knoop.teksten("leden")));
            if (gelezen.put(team.naam(), team) != null) knoop.meld("naam", "'" + team.naam() + "' staat er twee keer");
            if (team.leden().isEmpty()) knoop.meld("leden", "een team heeft leden");
        }
        bestand.controleer();
        teams.put(gemeentecode, List.copyOf(gelezen.values()));
    }

    /** De teams van deze gemeenten. */
    public List<Team> teams(Collection<String> gemeenten) {
        return gemeenten.stream().sorted().flatMap(gemeente -> teams.getOrDefault(gemeente, List.of()).stream()).toList();
    }
}
