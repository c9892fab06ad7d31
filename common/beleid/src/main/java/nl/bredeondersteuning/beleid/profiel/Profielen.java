package nl.bredeondersteuning.beleid.profiel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import nl.bredeondersteuning.beleid.yaml.Yamlbestand;

/** De profielen van alle gemeenten, uit het classpath en uit een map; zegt welk profiel op welke dag geldt. */
public final class Profielen {

    private final Map<String, List<Beleidsprofiel>> versies = new LinkedHashMap<>();
    private final Map<String, Beleidsprofiel> alleenWet = new TreeMap<>();
    private final Map<String, String> vingerafdrukken = new TreeMap<>();

    private Profielen() {
    }

    /** Reads all profiles; {@link Beleidsfout} names file, key and reason of everything that is wrong. */
    public static Profielen laad(Optional<Path> beleidDir) {
        var profielen = new Profielen();
        for (var regel : Yamlbestand.regels("profielen/gemeenten.txt")) profielen.voegToe(Beleidsprofiel.alleenWet(regel.substring(0, 4),
                regel.substring(5)));
        var bestanden = new ArrayList<Yamlbestand>();
        for (var naam : Yamlbestand.regels("profielen/profielen.txt")) bestanden.add(Yamlbestand.resource("profielen/" + naam));
        beleidDir.ifPresent(map -> Yamlbestand.inMap(map).forEach(pad -> bestanden.add(Yamlbestand.bestand(pad))));
        profielen.voegToe(bestanden);
        return profielen;
    }

    /**
     * Deze profielen, met dit erbij of in de plaats van de versie met hetzelfde id.
     *
     * @param naam hoe fouten het bestand noemen
     * @throws Beleidsfout als het profiel niet klopt
     */
    public Profielen met(String naam, String yaml) {
        var profielen = new Profielen();
        profielen.alleenWet.putAll(alleenWet);
        profielen.vingerafdrukken.putAll(vingerafdrukken);
        versies.forEach((code, lijst) -> profielen.versies.put(code, new ArrayList<>(lijst)));
        profielen.voegToe(List.of(Yamlbestand.tekst(naam, yaml)));
        return profielen;
    }

    /** Verandert zodra een profiel van deze gemeente verandert; een gemeente zonder profiel heeft alleen de wet. */
    public String vingerafdruk(String gemeentecode) {
        return vingerafdrukken.getOrDefault(gemeentecode, "wet");
    }

    private void voegToe(List<Yamlbestand> bestanden) {
        var fouten = new ArrayList<String>();
        for (var bestand : bestanden) {
            try {
                var profiel = Profiellezer.lees(bestand);
                voegToe(profiel);
                vingerafdrukken.merge(profiel.gemeentecode(), bestand.vingerafdruk().toString(), (een, ander) -> een + "," + ander);
            } catch (Beleidsfout fout) {
                fouten.addAll(fout.fouten());
            }
        }
        if (!fouten.isEmpty()) throw new Beleidsfout(fouten);
    }

    private void voegToe(Beleidsprofiel profiel) {
        if (!profiel.heeftBeleid()) {
            alleenWet.put(profiel.gemeentecode(), profiel);
            return;
        }
        alleenWet.putIfAbsent(profiel.gemeentecode(), Beleidsprofiel.alleenWet(profiel.gemeentecode(), profiel.gemeente()));
        var lijst = versies.computeIfAbsent(profiel.gemeentecode(), code -> new ArrayList<>());
        // A file of the directory replaces a version with the same id.
        lijst.removeIf(ander -> ander.versie().id().equals(profiel.versie().id()));
        lijst.add(profiel);
        lijst.sort(Comparator.comparing(p -> p.versie().geldigVan()));
    }

    /** The profile in force on a day, retroactive effect included; before the first version of a municipality only the law. */
    public Beleidsprofiel voor(String gemeentecode, LocalDate dag) {
        var geldend = versies.getOrDefault(gemeentecode, List.of()).stream()
                .filter(p -> p.geldtOp(dag)).reduce((vorige, jongste) -> jongste);
        return geldend.orElseGet(() -> alleenWet(gemeentecode));
    }

    private Beleidsprofiel alleenWet(String gemeentecode) {
        var kaal = alleenWet.get(gemeentecode);
        return kaal == null ? Beleidsprofiel.alleenWet(gemeentecode, gemeentecode) : kaal;
    }

    /** A version that was recorded with a decision or a term. */
    public Optional<Beleidsprofiel> versie(String gemeentecode, String versie) {
        if (versie.equals("wet")) return Optional.of(alleenWet(gemeentecode));
        return versies.getOrDefault(gemeentecode, List.of()).stream().filter(p -> p.versie().id().equals(versie)).findFirst();
    }

    /** The known municipalities: code and name. */
    public SortedMap<String, String> gemeenten() {
        var namen = new TreeMap<String, String>();
        alleenWet.forEach((code, profiel) -> namen.put(code, profiel.gemeente()));
        return namen;
    }

    /** The code of a municipality by its name. */
    public Optional<String> gemeentecode(String naam) {
        return alleenWet.values().stream().filter(p -> p.gemeente().equals(naam)).map(Beleidsprofiel::gemeentecode).findFirst();
    }

    /** Every version of every municipality, without those that have only the law. */
    public List<Beleidsprofiel> alle() {
        return versies.values().stream().flatMap(List::stream).toList();
    }

    /** What of the profiles contradicts the law, one sentence each. */
    public List<String> waarschuwingen() {
        return alle().stream().flatMap(p -> p.waarschuwingen().stream().map(w -> p.versie().id() + ": " + w)).toList();
    }
}
