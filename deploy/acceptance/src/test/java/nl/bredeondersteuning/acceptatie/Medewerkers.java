package nl.bredeondersteuning.acceptatie;

import java.util.Map;

/** De medewerkers van de scenario's en hun rol. */
final class Medewerkers {

    private static final Map<String, String> ROLLEN = Map.ofEntries(Map.entry("Bakker", "klantbegeleider"), Map.entry("De Vries", "klantbegeleider"),
            Map.entry("Smit", "besluitnemer"), Map.entry("Meijer", "besluitnemer"), Map.entry("Jansen", "besluitnemer"),
            Map.entry("Peters", "besluitnemer"), Map.entry("Visser", "jurist"), Map.entry("Bos", "jurist"), Map.entry("Kuiper", "uitvoerder"),
            Map.entry("Mulder", "beheer"), Map.entry("De Groot", "toezicht"), Map.entry("UHT", "uht-koppeling"));

    private static final Map<String, String> GEMEENTEN = Map.of("Kampen", "0166", "Wetdorp", "9901", "Voorbeeldstad", "9902", "Zwolle", "0193",
            "Deventer", "0150", "Meppel", "0119", "buitenland", "buitenland");

    private Medewerkers() {
    }

    static String rol(String medewerker) {
        return ROLLEN.get(medewerker);
    }

    static String code(String gemeente) {
        return GEMEENTEN.get(gemeente);
    }
}
