package nl.bredeondersteuning.local;

import static nl.bredeondersteuning.local.Onderdeel.DEADLINE;
import static nl.bredeondersteuning.local.Onderdeel.INTAKE;
import static nl.bredeondersteuning.local.Onderdeel.PLAN;
import static nl.bredeondersteuning.local.Onderdeel.POSTGRES;
import static nl.bredeondersteuning.local.Onderdeel.STANDINS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supervisor, with services in miniature: start, kill, restart, what a killed suite leaves behind. */
class LokaleSuiteTest {
    @TempDir
    Path dir;

    private final int basis = Poorten.vrijeBasis();

    @Test
    void dienstKrijgtZijnOmgevingEnDeKlok() throws Exception {
        var opties = opties().alleen(STANDINS, INTAKE, DEADLINE).met(Map.of("BELEID_DIR", "/beleid"));
        try (var suite = LokaleSuite.start(data(), basis, opties)) {
            suite.zetKlok(LocalDate.of(2026, 11, 2));
            assertEquals("{\"vandaag\":\"2026-11-02\"}", get(suite.url(INTAKE) + "/"));
            assertEquals("{\"vandaag\":\"2026-11-02\"}", get(suite.url(DEADLINE) + "/"));

            suite.kill(INTAKE);
            assertEquals(0, Http.status(suite.url(INTAKE)));
            suite.start(INTAKE);
            assertEquals("{\"vandaag\":\"2026-11-02\"}", get(suite.url(INTAKE) + "/"), "a service that comes back hears the day");

            var omgeving = get(suite.url(INTAKE) + "/omgeving");
            assertTrue(omgeving.contains("DATABASE_URL=jdbc:postgresql://127.0.0.1:" + suite.poort(POSTGRES) + "/intake"), omgeving);
            assertTrue(omgeving.contains("BELEID_DIR=/beleid"), omgeving);
            assertTrue(omgeving.contains("BSN_SLEUTEL="), omgeving);
            assertFalse(get(suite.url(DEADLINE) + "/omgeving").contains("BSN_SLEUTEL="), "only intake can read a burgerservicenummer");
        }
    }

    @Test
    void watSterftKomtBinnenVijfSecondenTerug() throws Exception {
        var meldingen = new CopyOnWriteArrayList<String>();
        try (var suite = LokaleSuite.start(data(), basis, opties().alleen(PLAN).metHerstart(true).met(meldingen::add))) {
            var eerste = suite.pid(PLAN);
            ProcessHandle.of(eerste).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(5)).until(() -> suite.pid(PLAN) != eerste && Http.status(suite.url(PLAN)) == 200);
            await().until(() -> meldingen.stream().anyMatch(m -> m.contains("plan-service") && m.contains("weer gereed")));
        }
        assertFalse(Files.exists(new Werkmap(data()).pid(PLAN)));
        assertEquals(0, Http.status(new Poorten(basis).url(PLAN)));
    }

    @Test
    void zonderHerstartBlijftDoodWatSterft() throws Exception {
        try (var suite = LokaleSuite.start(data(), basis, opties().alleen(PLAN))) {
            suite.kill(PLAN);
            assertEquals(0, Http.status(suite.url(PLAN)));
            suite.start(PLAN);
            assertEquals(200, Http.status(suite.url(PLAN)));
        }
    }

    @Test
    void ruimtOpWatEenGedodeSuiteAchterliet() throws Exception {
        var gedood = suiteInEigenProces();
        var wees = Werkmap.pidIn(new Werkmap(data()).pid(INTAKE)).orElseThrow();
        gedood.destroyForcibly().waitFor();
        assertTrue(ProcessHandle.of(wees).orElseThrow().isAlive());

        try (var suite = LokaleSuite.start(data(), basis, opties().alleen(INTAKE))) {
            assertNotEquals(wees, suite.pid(INTAKE));
            assertTrue(ProcessHandle.of(wees).map(Processen::isWeg).orElse(true));
        }
    }

    @Test
    void laatEenVreemdProcesMetEenOudePidMetRust() throws Exception {
        var vreemd = new ProcessBuilder("sleep", "60").start();
        var map = new Werkmap(data());
        map.maak();
        for (var onderdeel : Onderdeel.values()) Files.writeString(map.pid(onderdeel), vreemd.pid() + "\n");
        try (var suite = LokaleSuite.start(data(), basis, opties().alleen(INTAKE))) {
            assertTrue(vreemd.isAlive());
            assertNotEquals(vreemd.pid(), suite.pid(INTAKE));
        } finally {
            vreemd.destroy();
        }
    }

    @Test
    void tweedeSuiteOpDezelfdeMapBegintNiet() throws Exception {
        try (var _ = LokaleSuite.start(data(), basis, opties().alleen(INTAKE))) {
            var fout = assertThrows(LokaleFout.class, () -> LokaleSuite.start(data(), Poorten.vrijeBasis(), opties().alleen(INTAKE)));
            assertTrue(fout.getMessage().contains("draait al een suite"), fout.getMessage());
        }
    }

    @Test
    void bezettePoortWordtGenoemd() throws Exception {
        try (var _ = new Webserver(new Poorten(basis).poort(INTAKE)).start()) {
            var fout = assertThrows(LokaleFout.class, () -> LokaleSuite.start(data(), basis, opties().alleen(INTAKE)));
            assertTrue(fout.getMessage().contains((basis + 1) + " (intake-service)"), fout.getMessage());
        }
    }

    @Test
    void dienstDieNietStartToontZijnLog() throws Exception {
        var opties = opties().alleen(INTAKE).met(Map.of("SERVICE_OPTS", "-XX:+BestaatNiet"));
        var fout = assertThrows(LokaleFout.class, () -> LokaleSuite.start(data(), basis, opties));
        assertTrue(fout.getMessage().contains("BestaatNiet"), fout.getMessage());
    }

    @Test
    void ontbrekendeBouwWordtGenoemd() {
        var opties = Opties.voorTests().uit(dir.resolve("leeg")).alleen(INTAKE);
        var fout = assertThrows(LokaleFout.class, () -> LokaleSuite.start(data(), basis, opties));
        assertTrue(fout.getMessage().contains("intake-service is niet gebouwd"), fout.getMessage());
    }

    @Test
    void naOefenenStartEenDienstMetZijnCache() throws Exception {
        new LokaleSuite(data(), basis, opties().alleen(INTAKE).metOefenen(true)).oefen(() -> { });
        var cache = dir.resolve("checkout/intake-service/target/start.aot");
        assertTrue(Files.exists(cache));
        var checkout = Opties.voorTests().uit(dir.resolve("checkout"));
        try (var suite = LokaleSuite.start(data(), basis, checkout.alleen(INTAKE))) {
            assertTrue(Processen.leeft(suite.pid(INTAKE), List.of("-XX:AOTCache=" + cache)));
        }
    }

    @Test
    void watBijHetOefenenMisluktLaatGeenCacheAchter() throws Exception {
        var sterft = opties().alleen(INTAKE).metOefenen(true).met(Map.of("NEP_STERFT", "ja"));
        assertThrows(LokaleFout.class, () -> new LokaleSuite(data(), basis, sterft).oefen(() -> { }));
        assertFalse(Files.exists(dir.resolve("checkout/intake-service/target/start.aot")));
    }

    /** Runs one service under a suite in another process, which can be killed. */
    public static final class Elders {
        private Elders() {
        }

        public static void main(String[] args) {
            var opties = Opties.voorTests().uit(Path.of(args[0])).alleen(INTAKE);
            LokaleSuite.start(Path.of(args[1]), Integer.parseInt(args[2]), opties);
            System.out.println("gereed");
        }
    }

    private Process suiteInEigenProces() throws Exception {
        var root = NepDienst.checkout(dir.resolve("checkout"));
        var proces = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                System.getProperty("java.class.path"), Elders.class.getName(), root.toString(), data().toString(), "" + basis)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals("gereed", proces.inputReader().readLine());
        return proces;
    }

    private Path data() {
        return dir.resolve("data");
    }

    private Opties opties() throws Exception {
        return Opties.voorTests().uit(NepDienst.checkout(dir.resolve("checkout")));
    }

    private static String get(String url) throws Exception {
        return Http.stuur("GET", url, null, null, Duration.ofSeconds(5)).body();
    }
}
