package nl.bredeondersteuning.testkit.openapi;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.bredeondersteuning.testkit.Tokens;

/** Waarmee een operatie getoetst wordt: een gemeente, van elk deel van een pad een bestaand id, en de database om in te kijken. */
record Toetsbank(String versie, String gemeente, Map<String, UUID> ids, Zaakfoto foto) {

    static final String GEBRUIKER = "Toetser";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    Oproep als(String rol) {
        return als(rol, gemeente);
    }

    static Oproep als(String rol, String gemeente) {
        return new Oproep().met("Authorization", "Bearer " + TOKENS.computeIfAbsent(rol + gemeente,
                sleutel -> Tokens.van(GEBRUIKER, rol, gemeente)));
    }

    static String pad(String pad, Map<String, UUID> ids) {
        var gevuld = pad;
        for (var id : ids.entrySet()) {
            gevuld = gevuld.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return "/v1" + gevuld;
    }
}
