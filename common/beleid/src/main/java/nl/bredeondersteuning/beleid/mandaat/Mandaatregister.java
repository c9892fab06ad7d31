package nl.bredeondersteuning.beleid.mandaat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.yaml.Knoop;
import nl.bredeondersteuning.beleid.yaml.Yamlbestand;

/** Wie namens het college van een gemeente mag besluiten en oordelen; gegevens, geen code. */
@Artikel("Awb 10:3")
public final class Mandaatregister {

    private final Map<String, List<Mandaat>> mandaten = new LinkedHashMap<>();

    private Mandaatregister() {
    }

    /**
     * Reads the registers of the class path and those in {@code mandaat/} under the directory; a file there replaces that of its
     * municipality.
     */
    public static Mandaatregister laad(Optional<Path> beleidDir) {
        var register = new Mandaatregister();
        Yamlbestand.leesRegisters("mandaat", beleidDir, register::lees);
        return register;
    }

    private void lees(Yamlbestand bestand) {
        var gemeentecode = bestand.wortel().tekst("gemeentecode");
        var gelezen = bestand.wortel().lijst("mandaten").stream().map(knoop -> mandaat(gemeentecode, knoop)).toList();
        bestand.controleer();
        mandaten.put(gemeentecode, gelezen);
    }

    private static Mandaat mandaat(String gemeentecode, Knoop k) {
        return new Mandaat(gemeentecode, k.tekst("medewerker"), k.tekst("rol"), besluitsoorten(k), k.waar("alleOordelen", false),
                k.heeft("oordelen") ? k.teksten("oordelen") : List.of(), k.heeft("nietOordelen") ? k.teksten("nietOordelen") : List.of(),
                k.eventueelDatum("van"), k.eventueelDatum("tot"), k.eventueel("naam").orElse(null), k.eventueel("functie").orElse(null));
    }

    private static Set<Besluitsoort> besluitsoorten(Knoop knoop) {
        var soorten = EnumSet.noneOf(Besluitsoort.class);
        for (var label : knoop.teksten("besluitsoorten")) {
            Besluitsoort.van(label).ifPresentOrElse(soorten::add, () ->
                    knoop.meld("besluitsoorten", "'" + label + "' is geen besluitsoort"));
        }
        return soorten;
    }

    /** Awb 10:3: het mandaat waarmee deze medewerker op die dag zo'n besluit neemt. */
    public Optional<Mandaat> mandaat(String gemeentecode, String medewerker, Besluitsoort besluitsoort, LocalDate dag) {
        return geldend(gemeentecode, medewerker, dag).filter(m -> m.omvat(besluitsoort)).findFirst();
    }

    /** Awb 10:3: of deze medewerker op die dag over dit artikel mag oordelen. */
    public boolean magOordelen(String gemeentecode, String medewerker, String artikel, LocalDate dag) {
        return geldend(gemeentecode, medewerker, dag).anyMatch(m -> m.magOordelen(artikel));
    }

    public List<Mandaat> register(String gemeentecode) {
        return mandaten.getOrDefault(gemeentecode, List.of());
    }

    private Stream<Mandaat> geldend(String gemeentecode, String medewerker, LocalDate dag) {
        return register(gemeentecode).stream().filter(m -> m.medewerker().equals(medewerker) && m.geldtOp(dag));
    }
}
