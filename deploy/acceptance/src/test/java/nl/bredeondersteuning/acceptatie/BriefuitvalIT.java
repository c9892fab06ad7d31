package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.bredeondersteuning.local.Onderdeel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Terwijl besluiten worden vastgesteld en hun brieven gemaakt en bekendgemaakt, valt een onderdeel uit: elke brief en elke termijn één keer. */
@DisabledIfSystemProperty(named = "features", matches = ".+")
class BriefuitvalIT {

    private static final int ZAKEN = 16;
    private static final int TEGELIJK = 4;
    private static final String SOORT = "toegang verleend";

    private final Wereld wereld = new Wereld();

    @DisplayName("kill -9 tussen vaststellen, maken, bekendmaken en meedelen, met herhaling door wie beslist")
    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Onderdeel.class, names = {"BESCHIKKING", "DEADLINE", "KAFKA"})
    void elkeBriefEnElkeTermijnEenmaal(Onderdeel onderdeel) throws Exception {
        wereld.zetKlok(LocalDate.of(2026, 11, 2));
        try (var loketten = Executors.newFixedThreadPool(TEGELIJK)) {
            var opgesteld = loketten.invokeAll(IntStream.range(0, ZAKEN).mapToObj(nummer -> (Callable<String>) this::opgesteld).toList());
            var begonnen = new CountDownLatch(ZAKEN / 4);
            var beslist = opgesteld.stream().map(zaak -> loketten.submit((Callable<String>) () -> {
                begonnen.countDown();
                return beslis(zaak.get());
            })).toList();
            begonnen.await();
            Lokaal.suite().kill(onderdeel);
            Lokaal.suite().start(onderdeel);
            for (var zaak : beslist) {
                var zaakId = zaak.get();
                wereld.wacht(() -> eenmaal(zaakId));
            }
        }
    }

    /** Een zaak waarin alles klaar is om te beslissen. */
    private String opgesteld() {
        var persoon = new Persoon("beslist");
        var aanvraag = Wereld.json().put("kanaal", "BALIE").put("grond", "OUDER");
        aanvraag.putObject("persoon").put("bsn", persoon.bsn).put("achternaam", persoon.achternaam)
                .put("geboortedatum", persoon.geboren.toString());
        var zaakId = doe(Onderdeel.INTAKE, "Bakker", "/v1/aanvragen", aanvraag, null).path("zaakId").asText();
        var zaak = "/v1/zaken/" + zaakId;
        doe(Onderdeel.INTAKE, "Bakker", zaak + "/aanvraagbevestigingen", null, null);
        doe(Onderdeel.INTAKE, "Bakker", zaak + "/uht-verificaties", Wereld.json().put("uhtStatus", "erkend").put("bron", "telefoon")
                .put("reden", "Nagegaan."), null);
        doe(Onderdeel.INTAKE, "Bakker", zaak + "/uitnodigingen", Wereld.json().put("kanaal", "de telefoon"), null);
        doe(Onderdeel.INTAKE, "Bakker", zaak + "/eerste-gesprekken", Wereld.json().put("medewerkers", 2), null);
        doe(Onderdeel.PLAN, "Bakker", zaak + "/hulpvragen", Wereld.json().put("leefgebied", "wonen").put("situatie", "Zoekt een woning."), null);
        doe(Onderdeel.PLAN, "Bakker", zaak + "/plannen", Wereld.json().put("planvorm", "volledig").put("samenMetRechthebbende", true)
                .put("situatie", "Woont in bij familie."), etag(Onderdeel.PLAN, zaak + "/plan"));
        var besluit = Wereld.json().put("soort", SOORT);
        besluit.putObject("bijzondereOmstandigheden").put("aanwezig", false).put("toelichting", "Er zijn geen bijzondere omstandigheden.");
        doe(Onderdeel.BESCHIKKING, "Bakker", zaak + "/besluiten", besluit, null);
        return zaakId;
    }

    private String beslis(String zaakId) {
        doe(Onderdeel.BESCHIKKING, "Smit", besluitpad(zaakId) + "/vaststellingen", null, besluit(zaakId).path("etag").asText());
        doe(Onderdeel.BESCHIKKING, "Bakker", besluitpad(zaakId) + "/bekendmakingen", Wereld.json().put("kanaal", "de post"),
                besluit(zaakId).path("etag").asText());
        return zaakId;
    }

    /** Eén besluit, één brief die blijft wat hij is, en één termijn met de laatste dag die in de brief staat. */
    private void eenmaal(String zaakId) {
        var besluit = besluit(zaakId);
        assertEquals("bekendgemaakt", besluit.path("status").asText());
        var brieven = lees(Onderdeel.BESCHIKKING, "/v1/zaken/" + zaakId + "/brieven").path("brieven").valueStream()
                .filter(brief -> brief.path("besluitId").equals(besluit.path("besluitId"))).toList();
        assertEquals(1, brieven.size(), brieven.toString());
        var brief = brieven.getFirst();
        var pdf = wereld.lees(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaakId + "/brieven/" + brief.path("briefId").asText() + "/pdf");
        assertEquals(brief.path("sha256").asText(), hash(pdf.inhoud()));
        var termijnen = wereld.leesZaak(Onderdeel.DEADLINE, "", zaakId).path("termijnen").valueStream()
                .filter(termijn -> "bezwaartermijn".equals(termijn.path("termijn").asText())).map(termijn -> termijn.path("uitersteDatum").asText())
                .toList();
        assertEquals(List.of(besluit.path("bezwaarTotEnMet").asText()), termijnen);
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private String besluitpad(String zaakId) {
        return "/v1/zaken/" + zaakId + "/besluiten/" + besluit(zaakId).path("besluitId").asText();
    }

    private JsonNode besluit(String zaakId) {
        var besluiten = lees(Onderdeel.BESCHIKKING, "/v1/zaken/" + zaakId + "/besluiten").path("besluiten").valueStream()
                .filter(besluit -> SOORT.equals(besluit.path("soort").asText())).toList();
        assertEquals(1, besluiten.size(), besluiten.toString());
        return besluiten.getFirst();
    }

    private JsonNode lees(Onderdeel service, String pad) {
        return wereld.houdVol(service, "Bakker", "GET", pad, null, Map.of()).json();
    }

    private String etag(Onderdeel service, String pad) {
        return wereld.houdVol(service, "Bakker", "GET", pad, null, Map.of()).kopregel("ETag").orElseThrow();
    }

    private JsonNode doe(Onderdeel service, String medewerker, String pad, ObjectNode inhoud, String etag) {
        var sleutel = UUID.randomUUID().toString();
        return wereld.houdVol(service, medewerker, "POST", pad, inhoud == null ? null : inhoud.toString(),
                etag == null ? Map.of("Idempotency-Key", sleutel) : Map.of("Idempotency-Key", sleutel, "If-Match", etag)).json();
    }
}
