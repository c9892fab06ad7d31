package nl.bredeondersteuning.beleid.profiel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.norm.Doelgroep;
import nl.bredeondersteuning.beleid.norm.GezinPeilmoment;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.norm.Schuldhulpvoorwaarde;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.norm.Weigeringsgrond;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Leefgebied;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beleid.yaml.Knoop;
import nl.bredeondersteuning.beleid.yaml.Yamlbestand;

/** Leest één profiel uit een YAML-bestand; de volgorde is die van het bestand. */
final class Profiellezer {

    /** Under which section of the file the norms of an enum stand. */
    private static final Map<String, Class<? extends Enum<?>>> NORMEN = normsecties();

    private final Knoop wortel;
    private final Map<String, NormBinding> normen = new LinkedHashMap<>();
    private Map<Termijnsoort, Beleidstermijn> termijnen = Map.of();

    private Profiellezer(Knoop wortel) {
        this.wortel = wortel;
    }

    static Beleidsprofiel lees(Yamlbestand bestand) {
        var lezer = new Profiellezer(bestand.wortel());
        var profiel = lezer.wortel.waar("alleenWet", false) ? lezer.alleenWet() : lezer.profiel();
        bestand.controleer();
        return profiel;
    }

    private static Map<String, Class<? extends Enum<?>>> normsecties() {
        var secties = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        secties.put("doelgroep", Doelgroep.class);
        secties.put("voorschriften", Voorschrift.class);
        secties.put("afwegingsfactoren", Afwegingsfactor.class);
        secties.put("voorzieningssoorten", Voorzieningssoort.class);
        secties.put("uitsluitingen", Uitsluiting.class);
        secties.put("weigeringsgronden", Weigeringsgrond.class);
        secties.put("schuldhulpvoorwaarden", Schuldhulpvoorwaarde.class);
        secties.put("beeindigingsgronden", Beeindigingsgrond.class);
        return secties;
    }

    private Beleidsprofiel alleenWet() {
        var kaal = Beleidsprofiel.alleenWet(wortel.tekst("gemeentecode"), wortel.tekst("gemeente"));
        return new Beleidsprofiel(kaal.versie(), kaal.leefgebieden(), kaal.gesprek(), kaal.toegang(), kaal.beleidstermijnen(), kaal.plan(),
                kaal.voorziening(), kaal.einde(), new Uitvoeringlezer(wortel).lees(), kaal.hardheidsclausule(), kaal.normen(), kaal.artikelen(),
                kaal.waarschuwingen());
    }

    private Beleidsprofiel profiel() {
        var versie = versie();
        NORMEN.forEach(this::leesNormen);
        termijnen = termijnen();
        var leefgebieden = leefgebieden();
        var hardheid = wortel.eventueelKnoop("hardheidsclausule").map(this::hardheidsclausule);
        var artikelen = new Artikellezer(wortel, normen.keySet()).lees();
        return new Beleidsprofiel(versie, leefgebieden, gesprek(), toegang(), termijnen, plan(),
                new Voorzieninglezer(wortel, normen.keySet()).lees(), new Eindelezer(wortel).lees(), new Uitvoeringlezer(wortel).lees(), hardheid,
                Map.copyOf(normen), artikelen, new Wetscontrole(termijnen, leefgebieden).waarschuwingen());
    }

    private Versie versie() {
        var versie = new Versie(wortel.tekst("versie"), wortel.tekst("gemeentecode"), wortel.tekst("gemeente"), wortel.tekst("naam"),
                wortel.tekst("citeertitel"),
                wortel.tekst("publicatie"), wortel.datum("vastgesteldOp"), wortel.eventueelDatum("bekendgemaaktOp"),
                wortel.datum("geldigVan"),
                wortel.eventueelDatum("geldigTot"), wortel.eventueelDatum("terugwerkendTot"),
                wortel.heeft("teVerifieren") ? Set.copyOf(wortel.teksten("teVerifieren")) : Set.of());
        if (!versie.gemeentecode().matches("[0-9]{4}")) wortel.meld("gemeentecode", "verwacht vier cijfers");
        if (versie.geldigTot() != null && versie.geldigTot().isBefore(versie.geldigVan())) wortel.meld("geldigTot", "ligt vóór geldigVan");
        if (versie.terugwerkendTot() != null && versie.terugwerkendTot().isAfter(versie.geldigVan())) wortel.meld("terugwerkendTot",
                "ligt na geldigVan");
        return versie;
    }

    private void leesNormen(String sectie, Class<? extends Enum<?>> soort) {
        wortel.eventueelKnoop(sectie).ifPresent(knoop -> {
            var bekend = namen(soort);
            for (var sleutel : knoop.sleutels()) {
                if (bekend.contains(sleutel)) bind(sleutel, knoop.knoop(sleutel));
                else knoop.meld(sleutel, "is geen norm van de soort " + soort.getSimpleName());
            }
        });
    }

    private void bind(String sleutel, Knoop knoop) {
        normen.put(sleutel, new NormBinding(knoop.tekst("artikel"), knoop.tekst("tekst")));
    }

    private static Set<String> namen(Class<? extends Enum<?>> soort) {
        var namen = new HashSet<String>();
        for (var constante : soort.getEnumConstants()) namen.add(constante.name());
        return namen;
    }

    private Map<Termijnsoort, Beleidstermijn> termijnen() {
        var gelezen = new EnumMap<Termijnsoort, Beleidstermijn>(Termijnsoort.class);
        wortel.eventueelKnoop("termijnen").ifPresent(knoop -> {
            for (var sleutel : knoop.sleutels()) {
                var soort = soort(sleutel);
                if (soort.isEmpty()) knoop.meld(sleutel, "is geen termijn van het beleid");
                else gelezen.put(soort.get(), termijn(soort.get(), knoop.knoop(sleutel)));
            }
        });
        return Map.copyOf(gelezen);
    }

    private static Optional<Termijnsoort> soort(String sleutel) {
        for (var soort : Termijnsoort.values()) if (soort.name().equals(sleutel) && soort.vanBeleid()) return Optional.of(soort);
        return Optional.empty();
    }

    private Beleidstermijn termijn(Termijnsoort soort, Knoop knoop) {
        bind(soort.name(), knoop);
        var verlenging = knoop.eventueelKnoop("verlenging");
        var tenHoogste = verlenging.map(v -> inDagen(v, "tenHoogste")).orElse(null);
        verlenging.ifPresent(v -> bind(Voorschrift.VERLENGING_BESCHIKKING.name(), v));
        return new Beleidstermijn(soort, knoop.duur("duur"), knoop.tekst("artikel"), knoop.waar("ontvangen", false),
                knoop.getal("werkdagen", 0), tenHoogste,
                verlenging.map(v -> v.tekst("artikel")).orElse(null));
    }

    private static Duur inDagen(Knoop knoop, String sleutel) {
        var duur = knoop.duur(sleutel);
        if (!duur.inDagen()) knoop.meld(sleutel, "een verlenging is in dagen of weken");
        return duur;
    }

    private List<Leefgebiedregel> leefgebieden() {
        var regels = wortel.lijst("leefgebieden").stream()
                .map(k -> new Leefgebiedregel(k.keuze("wet", Leefgebied.class), k.tekst("label"), k.tekst("doelstelling"),
                k.tekst("artikel"))).toList();
        for (var wet : Leefgebied.values()) {
            if (regels.stream().filter(r -> r.wet() == wet).count() != 1) wortel.meld("leefgebieden", "het leefgebied " + wet
                    + " van de wet staat er niet precies één keer in");
        }
        regels.forEach(r -> normen.put("LEEFGEBIED_" + r.wet().name(), new NormBinding(r.artikel(), r.doelstelling())));
        return regels;
    }

    private Hardheidsclausule hardheidsclausule(Knoop knoop) {
        var clausule = new Hardheidsclausule(knoop.tekst("artikel"), knoop.tekst("woorden"), knoop.tekst("tekst"));
        normen.put(Voorschrift.HARDHEIDSCLAUSULE.name(), new NormBinding(clausule.artikel(), clausule.tekst()));
        return clausule;
    }

    private Gespreksregels gesprek() {
        return wortel.eventueelKnoop("gesprek").map(k ->
                new Gespreksregels(keuzes(k, "kanalen", Kanaal.class), keuzes(k, "plaatsen", Plaats.class),
                k.getal("medewerkers", 0))).orElse(Gespreksregels.GEEN);
    }

    private static <E extends Enum<E>> Set<E> keuzes(Knoop knoop, String sleutel, Class<E> soort) {
        var gekozen = EnumSet.noneOf(soort);
        if (!knoop.heeft(sleutel)) return gekozen;
        for (var naam : knoop.teksten(sleutel)) {
            if (namen(soort).contains(naam)) gekozen.add(Enum.valueOf(soort, naam));
            else knoop.meld(sleutel, "verwacht waarden uit " + List.of(soort.getEnumConstants()) + ", niet '" + naam + "'");
        }
        return gekozen;
    }

    private Toegangsregels toegang() {
        return wortel.eventueelKnoop("toegang").map(k ->
                new Toegangsregels(k.keuze("gezinPeilmoment", GezinPeilmoment.class), k.waar("brievenAanKind", false)))
                .orElse(Toegangsregels.GEEN);
    }

    private Planregels plan() {
        return wortel.eventueelKnoop("plan").map(k -> new Planregels(keuzes(k, "vormen", Planvorm.class), k.waar("alleenBijNieuweFeiten")))
                .orElse(Planregels.GEEN);
    }
}
