package nl.bredeondersteuning.acceptatie;

import java.util.Map;

/** De medewerkers van de scenario's en hun rol, en de gemeenten met hun code en een postcode. */
final class Medewerkers {

    private static final Map<String, String> ROLLEN = Map.ofEntries(Map.entry("Bakker", "klantbegeleider"), Map.entry("De Vries", "klantbegeleider"),
            Map.entry("Smit", "besluitnemer"), Map.entry("Meijer", "besluitnemer"), Map.entry("Jansen", "besluitnemer"),
            Map.entry("Peters", "besluitnemer"), Map.entry("Visser", "jurist"), Map.entry("Bos", "jurist"), Map.entry("Kuiper", "uitvoerder"),
            Map.entry("Mulder", "beheer"), Map.entry("De Groot", "toezicht"), Map.entry("UHT", "uht-koppeling"));

    private static final Map<String, String> GEMEENTEN = Map.of("Kampen", "0166", "Wetdorp", "9901", "Voorbeeldstad", "9902", "Zwolle", "0193",
            "Deventer", "0150", "Meppel", "0119", "buitenland", "buitenland");

    private static final Map<String, String> POSTCODES = Map.of("0166", "8261 AA", "9901", "1995 AA", "9902", "1996 AA", "0193", "8011 AA",
            "0150", "7411 AA", "0119", "7941 AA");

    private Medewerkers() {
    }

    static String rol(String medewerker) {
        return ROLLEN.get(medewerker);
    }

    /** Wie in een scenario de werkvoorraad van deze rol leest. */
    static String metRol(String rol) {
        return switch (rol) {
            case "besluitnemer" -> "Smit";
            case "jurist" -> "Visser";
            default -> "Bakker";
        };
    }

    static String code(String gemeente) {
        return GEMEENTEN.get(gemeente);
    }

    static String gemeente(String code) {
        return GEMEENTEN.entrySet().stream().filter(bekend -> bekend.getValue().equals(code)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    static String postcode(String code) {
        return POSTCODES.get(code);
    }
}
