package nl.bredeondersteuning.local.demonstratie;

import java.time.LocalDate;
import java.util.List;

/** De verhalen van de demonstratie, zoals zij tot en met 24 november 2026 verliepen. */
final class Verhalen {

    static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    private Verhalen() {
    }

    static List<Verhaal> alle() {
        return List.of(samira(), marco(), gerda());
    }

    private static Verhaal samira() {
        return new Verhaal(1, "plan op hoofdlijnen klaar, besluit in concept, brief uiterlijk 30 november")
                .op("2026-09-07", loket -> {
                    loket.portaalbestand();
                    loket.uhtAntwoordt("erkend");
                })
                .op("2026-09-15", loket -> loket.nodigUit("de telefoon"))
                .op("2026-10-05", loket -> {
                    loket.kiesPlaats("thuis");
                    loket.voerEersteGesprek();
                })
                .op("2026-10-19", loket -> {
                    loket.stelHulpvraagVast("financiën", "Er zijn drie aanmaningen; de administratie ligt in dozen.");
                    loket.stelHulpvraagVast("gezin", "De drie kinderen merken de zorgen over geld. De oudste helpt mee in huis.");
                    loket.stelHulpvraagVast("werk", "Zij wil weer gaan werken in de thuiszorg.");
                })
                .op("2026-11-23", loket -> loket.stelPlanVast("op hoofdlijnen",
                        "Bij het eerste gesprek waren er drie aanmaningen en lag de administratie in dozen."));
    }

    private static Verhaal marco() {
        return new Verhaal(4, "ex-partner met toekenning, nog niet gebeld, uitnodigen uiterlijk 30 november")
                .op("2026-11-02", loket -> {
                    loket.portaalbestand("aanmeldingen-v1-2026-11-02.csv");
                    loket.uhtAntwoordt("ex-partner met toekenning");
                });
    }

    private static Verhaal gerda() {
        return new Verhaal(13, "plan toegekend, wasmachine geweigerd")
                .op("2026-08-03", loket -> {
                    loket.vraagtAan("BALIE");
                    loket.bevestigAanvraag();
                })
                .op("2026-08-05", loket -> {
                    loket.uhtAntwoordt("erkend");
                    loket.nodigUit("de telefoon");
                })
                .op("2026-08-10", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("financiën", "Zij wil weer overzicht over inkomsten en vaste lasten.");
                    loket.stelHulpvraagVast("wonen", "De wasmachine was stuk; op 1 augustus kocht zij een nieuwe.");
                    loket.vraagVoorziening("wasmachine", 52_000, "wonen", "2026-08-01");
                })
                .op("2026-09-21", loket -> {
                    loket.weiger("wasmachine", "artikel 5.2 sub a", "De wasmachine is op 1 augustus 2026 gekocht, vóór het eerste gesprek van "
                            + "10 augustus 2026 en zonder overleg. Er was geen bedreigende situatie en de noodzaak is niet aangetoond.");
                    loket.stelPlanVast("volledig", "Bij het eerste gesprek ontbrak overzicht over inkomsten en vaste lasten.");
                })
                .op("2026-09-28", loket -> {
                    loket.besluit("toegang verleend");
                    loket.besluit("voorziening geweigerd");
                });
    }
}
