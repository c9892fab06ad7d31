package nl.bredeondersteuning.beleid.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Duur;

/** Eén verzameling sleutels in een YAML-bestand; onthoudt wat gelezen is en meldt wat niet klopt. */
public final class Knoop {

    private static final LocalDate ONLEESBAAR = LocalDate.of(1900, 1, 1);

    private final String pad;
    private final Map<String, Object> waarden = new LinkedHashMap<>();
    private final Set<String> gelezen = new HashSet<>();
    private final List<Knoop> kinderen = new ArrayList<>();
    private final List<String> fouten;

    Knoop(String pad, Map<?, ?> waarden, List<String> fouten) {
        this.pad = pad;
        this.fouten = fouten;
        waarden.forEach((sleutel, waarde) -> this.waarden.put(String.valueOf(sleutel), waarde));
    }

    public boolean heeft(String sleutel) {
        return waarden.containsKey(sleutel);
    }

    public Set<String> sleutels() {
        return waarden.keySet();
    }

    public String tekst(String sleutel) {
        var waarde = neem(sleutel);
        if (waarde instanceof String tekst && !tekst.isBlank()) return tekst.strip();
        meld(sleutel, heeft(sleutel) ? "verwacht een tekst" : "ontbreekt");
        return "";
    }

    public Optional<String> eventueel(String sleutel) {
        return heeft(sleutel) ? Optional.of(tekst(sleutel)) : Optional.empty();
    }

    public int getal(String sleutel) {
        return lees(sleutel, Integer::valueOf, "een geheel getal", 0);
    }

    public int getal(String sleutel, int anders) {
        return heeft(sleutel) ? getal(sleutel) : anders;
    }

    public boolean waar(String sleutel) {
        return lees(sleutel, Knoop::jaNee, "true of false", false);
    }

    public boolean waar(String sleutel, boolean anders) {
        return heeft(sleutel) ? waar(sleutel) : anders;
    }

    public LocalDate datum(String sleutel) {
        return lees(sleutel, tekst -> Datum.lees(tekst).orElseThrow(), "een datum als 2026-03-01", ONLEESBAAR);
    }

    public LocalDate eventueelDatum(String sleutel) {
        return heeft(sleutel) ? datum(sleutel) : null;
    }

    public Duur duur(String sleutel) {
        return lees(sleutel, Duur::parse, "een duur als P4W", Duur.dagen(1));
    }

    public <E extends Enum<E>> E keuze(String sleutel, Class<E> soort) {
        return lees(sleutel, tekst -> Enum.valueOf(soort, tekst), "een van " + List.of(soort.getEnumConstants()),
                soort.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E keuze(String sleutel, Class<E> soort, E anders) {
        return heeft(sleutel) ? keuze(sleutel, soort) : anders;
    }

    public List<String> teksten(String sleutel) {
        var waarde = neem(sleutel);
        if (waarde instanceof List<?> lijst && lijst.stream().allMatch(String.class::isInstance)) {
            return lijst.stream().map(String.class::cast).map(String::strip).toList();
        }
        meld(sleutel, heeft(sleutel) ? "verwacht een lijst van teksten" : "ontbreekt");
        return List.of();
    }

    public List<Knoop> lijst(String sleutel) {
        if (neem(sleutel) instanceof List<?> lijst && lijst.stream().allMatch(Map.class::isInstance)) {
            var knopen = new ArrayList<Knoop>();
            for (var i = 0; i < lijst.size(); i++) knopen.add(kind(sleutel + "[" + i + "]", (Map<?, ?>) lijst.get(i)));
            return knopen;
        }
        meld(sleutel, heeft(sleutel) ? "verwacht een lijst" : "ontbreekt");
        return List.of();
    }

    public Knoop knoop(String sleutel) {
        if (neem(sleutel) instanceof Map<?, ?> map) return kind(sleutel, map);
        meld(sleutel, heeft(sleutel) ? "verwacht sleutels met waarden" : "ontbreekt");
        return new Knoop(onder(sleutel), Map.of(), new ArrayList<>());
    }

    /** The children under a key that may be absent. */
    public Optional<Knoop> eventueelKnoop(String sleutel) {
        return heeft(sleutel) ? Optional.of(knoop(sleutel)) : Optional.empty();
    }

    public void meld(String sleutel, String reden) {
        gelezen.add(sleutel);
        fouten.add("sleutel '" + onder(sleutel) + "': " + reden);
    }

    void meldOngebruikt() {
        for (var sleutel : waarden.keySet()) if (!gelezen.contains(sleutel)) fouten.add("sleutel '" + onder(sleutel) + "': onbekend");
        kinderen.forEach(Knoop::meldOngebruikt);
    }

    private <T> T lees(String sleutel, Function<String, T> lezer, String verwacht, T anders) {
        if (!heeft(sleutel)) {
            meld(sleutel, "ontbreekt");
            return anders;
        }
        try {
            return lezer.apply(((String) neem(sleutel)).strip());
        } catch (RuntimeException onleesbaar) {
            meld(sleutel, "verwacht " + verwacht + ", niet '" + waarden.get(sleutel) + "'");
            return anders;
        }
    }

    private static Boolean jaNee(String tekst) {
        return switch (tekst) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(tekst);
        };
    }

    private Object neem(String sleutel) {
        gelezen.add(sleutel);
        return waarden.get(sleutel);
    }

    private Knoop kind(String sleutel, Map<?, ?> map) {
        var kind = new Knoop(onder(sleutel), map, fouten);
        kinderen.add(kind);
        return kind;
    }

    private String onder(String sleutel) {
        return pad.isEmpty() ? sleutel : pad + "." + sleutel;
    }
}
