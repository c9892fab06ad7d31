package nl.bredeondersteuning.beleid.mandaat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import nl.bredeondersteuning.beleid.yaml.Knoop;
import nl.bredeondersteuning.beleid.yaml.Yamlbestand;

/**
 * Wie namens het college van een gemeente mag besluiten en oordelen; gegevens, geen code. Een gewijzigd bestand geldt meteen; klopt het
 * niet, dan blijft wat gold.
 */
@Artikel("Awb 10:3")
public final class Mandaatregister {

    private static final String SOORT = "mandaat";
    private static final System.Logger LOG = System.getLogger(Mandaatregister.class.getName());

    private final Optional<Path> beleidDir;
    private volatile Gelezen gelezen;

    /** What was read, and from which versions of the files. */
    private record Gelezen(Map<Path, FileTime> bestanden, Map<String, List<Mandaat>> mandaten) {
    }

    private Mandaatregister(Optional<Path> beleidDir) {
        this.beleidDir = beleidDir;
        gelezen = new Gelezen(bestanden(), lees());
    }

    /**
     * Reads the registers of the class path and those in {@code mandaat/} under the directory; a file there replaces that of its
     * municipality.
     *
     * @throws nl.bredeondersteuning.beleid.yaml.Beleidsfout with the faults of all files together
     */
    public static Mandaatregister laad(Optional<Path> beleidDir) {
        return new Mandaatregister(beleidDir);
    }

    private Map<String, List<Mandaat>> lees() {
        var mandaten = new LinkedHashMap<String, List<Mandaat>>();
        Yamlbestand.leesRegisters(SOORT, beleidDir, bestand -> lees(bestand, mandaten));
        return mandaten;
    }

    private static void lees(Yamlbestand bestand, Map<String, List<Mandaat>> mandaten) {
        var gemeentecode = bestand.wortel().tekst("gemeentecode");
        var vanGemeente = bestand.wortel().lijst("mandaten").stream().map(knoop -> mandaat(gemeentecode, knoop)).toList();
        bestand.controleer();
        mandaten.put(gemeentecode, vanGemeente);
    }

    private static Mandaat mandaat(String gemeentecode, Knoop k) {
        return new Mandaat(gemeentecode, k.tekst("medewerker"), k.tekst("rol"), besluitsoorten(k), k.waar("alleOordelen", false),
                k.heeft("oordelen") ? k.teksten("oordelen") : List.of(), k.heeft("nietOordelen") ? k.teksten("nietOordelen") : List.of(),
                k.eventueelDatum("van"), k.eventueelDatum("tot"), k.eventueel("naam").orElse(null), k.eventueel("functie").orElse(null),
                k.heeft("totBedrag") ? k.getal("totBedrag") : null, k.eventueel("vervangt").orElse(null));
    }

    private static Set<Besluitsoort> besluitsoorten(Knoop knoop) {
        var soorten = EnumSet.noneOf(Besluitsoort.class);
        for (var label : knoop.teksten("besluitsoorten")) {
            Besluitsoort.van(label).ifPresentOrElse(soorten::add, () ->
                    knoop.meld("besluitsoorten", "'" + label + "' is geen besluitsoort"));
        }
        return soorten;
    }

    /** Awb 10:3: het mandaat waarmee deze medewerker op die dag zo'n besluit neemt dat zoveel kost. */
    public Optional<Mandaat> mandaat(String gemeentecode, String medewerker, Besluitsoort besluitsoort, long bedragInCenten,
            LocalDate dag) {
        return geldend(gemeentecode, medewerker, dag).filter(m -> m.omvat(besluitsoort, bedragInCenten)).findFirst();
    }

    /** Awb 10:3: of deze medewerker op die dag over dit artikel mag oordelen. */
    public boolean magOordelen(String gemeentecode, String medewerker, String artikel, LocalDate dag) {
        return geldend(gemeentecode, medewerker, dag).anyMatch(m -> m.magOordelen(artikel));
    }

    public List<Mandaat> register(String gemeentecode) {
        ververs();
        return gelezen.mandaten().getOrDefault(gemeentecode, List.of());
    }

    private Stream<Mandaat> geldend(String gemeentecode, String medewerker, LocalDate dag) {
        return register(gemeentecode).stream().filter(m -> m.medewerker().equals(medewerker) && m.geldtOp(dag));
    }

    private synchronized void ververs() {
        var nu = bestanden();
        if (nu.equals(gelezen.bestanden())) return;
        try {
            gelezen = new Gelezen(nu, lees());
            LOG.log(System.Logger.Level.INFO, "The mandates were read again");
        } catch (Beleidsfout fout) {
            gelezen = new Gelezen(nu, gelezen.mandaten());
            LOG.log(System.Logger.Level.ERROR, "The mandates stay as they were: {0}", String.join("; ", fout.fouten()));
        }
    }

    private Map<Path, FileTime> bestanden() {
        var gewijzigd = new LinkedHashMap<Path, FileTime>();
        for (var pad : beleidDir.map(map -> Yamlbestand.inMap(map.resolve(SOORT))).orElse(List.of())) {
            try {
                gewijzigd.put(pad, Files.getLastModifiedTime(pad));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
        return gewijzigd;
    }
}
