package nl.bredeondersteuning.testkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import org.junit.jupiter.api.function.Executable;

/** Alles wat op één operatie niet mag of niet kan: van wie het niet mag, over wat er niet is, en in elke verkeerde vorm. */
final class Gevallen {

    private static final Set<String> ROLLEN = Set.of(Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST,
            Rollen.UHT_KOPPELING, Rollen.UITVOERDER, Rollen.BEHEER, Rollen.TOEZICHT, "onbekend");
    private static final byte[] TIEN_MEGABYTE = ("{\"groot\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}").getBytes();
    private final Operatie operatie;
    private final Toetsbank bank;
    private final String inhoud;

    /** @param inhoud een inhoud die klopt; leeg als het schema genoeg zegt om er een te maken */
    Gevallen(Operatie operatie, Toetsbank bank, String inhoud) {
        this.operatie = operatie;
        this.bank = bank;
        this.inhoud = inhoud;
    }

    Map<String, Executable> alle() {
        var gevallen = new TreeMap<String, Executable>();
        gevallen.put("elk deel van het pad heeft een id", () -> operatie.paddelen().forEach(
                deel -> assertNotNull(bank.ids().get(deel), "The test of this service names no existing " + deel)));
        gevallen.put("elke verkeerde rol", this::verkeerdeRollen);
        gevallen.put("elke genoemde rol", this::genoemdeRollen);
        gevallen.put("adres", this::adres);
        gevallen.put("andere gemeente en onbekend", this::onbekend);
        if (operatie.kent("Idempotency-Key")) {
            gevallen.put("een sleutel die al gebruikt is", this::sleutel);
        }
        if (operatie.heeftInhoud()) {
            gevallen.put("onleesbare inhoud", this::onleesbaar);
        }
        operatie.schema().ifPresent(schema -> gevallen.put("elk veld fout", this::velden));
        if (operatie.kent("If-Match")) {
            gevallen.put("If-Match", this::versies);
        }
        return gevallen;
    }

    private void verkeerdeRollen() {
        var voor = bank.foto().neem(bank.ids().get("zaakId"));
        probleem(stuur(metInhoud(new Oproep())), 401);
        for (var rol : ROLLEN) {
            if (!operatie.rollen().contains(rol)) {
                probleem(stuur(metInhoud(bank.als(rol))), 403);
            }
        }
        assertEquals(voor, bank.foto().neem(bank.ids().get("zaakId")), "a refusal changes nothing");
    }

    /** Een genoemde rol komt binnen; als een norm haar dan nog weigert, noemt het antwoord het artikel. */
    private void genoemdeRollen() {
        for (var rol : operatie.rollen()) {
            var verzoek = operatie.leest() ? bank.als(rol) : bank.als(rol).met("Zaak-Stand", "onleesbaar!");
            var antwoord = stuur(metInhoud(verzoek));
            assertNotEquals(401, antwoord.status(), rol);
            assertTrue(antwoord.status() < 500, () -> rol + ": " + antwoord.tekst());
            assertTrue(antwoord.status() != 403 || antwoord.json().has("artikel"), () -> rol + ": " + antwoord.tekst());
            Antwoordeis.kopregels(antwoord, bank.versie());
        }
    }

    private void adres() {
        probleem(stuur("?geheim=1", metInhoud(gewoon())), 400);
        probleem(stuur("/", metInhoud(gewoon())), 404);
        probleem(stuur(metInhoud(gewoon()).met("Accept", "text/csv")), 406);
        for (var deel : operatie.paddelen()) {
            var antwoord = metInhoud(gewoon())
                    .doe(operatie.methode(), Toetsbank.pad(operatie.pad().replace("{" + deel + "}", "geen-id"), bank.ids()));
            probleem(antwoord, 400);
            Antwoordeis.velden(antwoord, List.of(deel));
        }
        for (var sleutel : operatie.parameters("query")) {
            var schema = operatie.volg(sleutel.path("schema"));
            var naam = sleutel.path("name").asText();
            if (schema.has("format") || "cursor".equals(naam)) {
                // "YmVzdGFhdC1uaWV0" is well-formed base64, as a cursor is, but of nothing that was ever given.
                for (var waarde : List.of("geen!waarde", "YmVzdGFhdC1uaWV0")) {
                    var antwoord = stuur("?" + naam + "=" + waarde, gewoon());
                    probleem(antwoord, 400);
                    Antwoordeis.velden(antwoord, List.of(naam));
                }
            }
        }
    }

    private void onbekend() {
        var voor = bank.foto().neem(bank.ids().get("zaakId"));
        if (!operatie.paddelen().isEmpty()) {
            var vreemd = Toetsbank.als(operatie.rol(), "9903").met("If-Match", "\"1\"");
            probleem(stuur(metInhoud(vreemd)), 403, 404);
        }
        for (var deel : operatie.paddelen()) {
            var anders = new HashMap<>(bank.ids());
            anders.put(deel, UUID.randomUUID());
            var verzoek = metInhoud(gewoon().met("If-Match", "\"1\""));
            probleem(verzoek.doe(operatie.methode(), Toetsbank.pad(operatie.pad(), anders)), 404);
        }
        assertEquals(voor, bank.foto().neem(bank.ids().get("zaakId")), "a refusal changes nothing");
    }

    private void sleutel() {
        var sleutel = bank.foto().verbruiktSleutel(Toetsbank.GEBRUIKER);
        var antwoord = stuur(metInhoud(gewoon().met("Idempotency-Key", sleutel)));
        probleem(antwoord, 400);
        assertTrue(antwoord.json().path("type").asText().endsWith("andere-inhoud"), antwoord.tekst());
    }

    private void onleesbaar() {
        var voor = bank.foto().neem(bank.ids().get("zaakId"));
        probleem(stuur(gewoon().stuurt("text/plain", "tekst")), 415);
        probleem(stuur(gewoon().stuurt("application/xml", "<a/>")), 415);
        if (operatie.schema().isPresent()) {
            for (var slecht : List.of("{\"a\":", "[]", "\"tekst\"", "null", "", "{\"a\":1}{}", "{\"a\":1,\"a\":2}")) {
                probleem(stuur(gewoon().stuurt("application/json", slecht)), 400);
            }
            probleem(stuur(gewoon().stuurtInStukken("application/json", TIEN_MEGABYTE)), 413, 400);
        }
        assertEquals(voor, bank.foto().neem(bank.ids().get("zaakId")), "a refusal changes nothing");
    }

    private void velden() {
        var namen = new ArrayList<String>();
        var fout = new Inhoud(operatie).fout(namen).put("onbekendVeld", 1);
        namen.add("onbekendVeld");
        var antwoord = stuur(gewoon().stuurt("application/json", fout.toString()));
        probleem(antwoord, 400);
        Antwoordeis.velden(antwoord, namen);
        var leeg = new ArrayList<String>();
        operatie.schema().orElseThrow().path("required").forEach(naam -> leeg.add(naam.asText()));
        if (!leeg.isEmpty()) {
            antwoord = stuur(gewoon().stuurt("application/json", "{}"));
            probleem(antwoord, 400);
            Antwoordeis.velden(antwoord, leeg);
            Antwoordeis.ontbreekt(antwoord, leeg);
        }
    }

    private void versies() {
        var voor = bank.foto().neem(bank.ids().get("zaakId"));
        probleem(stuur(metInhoud(gewoon())), 428);
        probleem(stuur(metInhoud(gewoon().met("If-Match", "\"999999\""))), 412);
        assertEquals(voor, bank.foto().neem(bank.ids().get("zaakId")), "a refusal changes nothing");
    }

    private void probleem(Oproep.Antwoord antwoord, int... statussen) {
        Antwoordeis.probleem(antwoord, bank.versie(), statussen);
    }

    private Oproep gewoon() {
        return bank.als(operatie.rol());
    }

    private Oproep metInhoud(Oproep verzoek) {
        if (operatie.schema().isPresent()) {
            return verzoek.stuurt("application/json", inhoud != null ? inhoud : new Inhoud(operatie).goed().toString());
        }
        return operatie.heeftInhoud() ? verzoek.stuurtBestand(Map.of("bestand", "", "soort", "AANMELDING")) : verzoek;
    }

    private Oproep.Antwoord stuur(Oproep verzoek) {
        return stuur("", verzoek);
    }

    private Oproep.Antwoord stuur(String achteraan, Oproep verzoek) {
        return verzoek.doe(operatie.methode(), Toetsbank.pad(operatie.pad(), bank.ids()) + achteraan);
    }
}
