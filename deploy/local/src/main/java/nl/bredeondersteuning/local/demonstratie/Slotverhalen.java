package nl.bredeondersteuning.local.demonstratie;

import java.util.List;
import java.util.Map;

/** De verhalen die naar een einde lopen of verder gaan: in bezwaar of in nazorg. */
final class Slotverhalen {

    private Slotverhalen() {
    }

    static Verhaal kevin() {
        return new Verhaal(11, "geen contact meer, zienswijze over het einde kan tot en met vandaag")
                .op("2026-01-12", loket -> {
                    loket.vraagtAan("BALIE");
                    loket.bevestigAanvraag();
                    loket.uhtAntwoordt("erkend");
                })
                .op("2026-01-19", loket -> loket.nodigUit("de telefoon"))
                .op("2026-02-09", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("werk", "Hij is zijn baan kwijt en wil weer aan het werk.");
                })
                .op("2026-03-02", loket -> loket.besluiten().berichtUitstel("2026-04-07"))
                .op("2026-03-23", loket -> loket.plan().stelPlanVast("volledig",
                        "Bij het eerste gesprek was hij drie maanden zonder werk."))
                .op("2026-03-30", loket -> loket.besluiten().besluit("toegang verleend"))
                .op("2026-09-01", loket -> loket.probeertContact("de telefoon"))
                .op("2026-09-15", loket -> loket.probeertContact("de telefoon"))
                .op("2026-10-06", loket -> loket.probeertContact("een huisbezoek"))
                .op("2026-10-27", loket -> loket.probeertContact("de post"))
                .op("2026-11-10", loket -> loket.besluiten().vraagtZienswijze("beëindiging", "2026-11-24",
                        "Wij probeerden u sinds 1 september 2026 vier keer te bereiken. Dat lukte niet."));
    }

    static Verhaal wilma() {
        return new Verhaal(12, "zaak van vóór 2025, eindigt uiterlijk 1 januari 2027")
                .op("2026-09-01", loket -> loket.neemOver("2024-05-14", "2024-07-04"))
                .op("2026-11-09", loket -> loket.plan().bereikDoelstellingen(List.of("financiën", "gezin", "gezondheid", "werk")));
    }

    static Verhaal gerda() {
        return new Verhaal(13, "bezwaar tegen de geweigerde wasmachine, hoorzitting op 1 december")
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
                    loket.plan().stelHulpvraagVast("financiën", "Zij wil weer overzicht over inkomsten en vaste lasten.");
                    loket.plan().stelHulpvraagVast("wonen", "De wasmachine was stuk; op 1 augustus kocht zij een nieuwe.");
                    loket.plan().vraagVoorziening("materiële", "wasmachine", 52_000, "wonen",
                            Map.of("gerealiseerdOp", "2026-08-01", "metOverleg", false));
                })
                .op("2026-09-21", loket -> {
                    loket.plan().weiger("wasmachine", "artikel 5.2 sub a",
                            "De wasmachine is op 1 augustus 2026 gekocht, vóór het eerste gesprek van "
                            + "10 augustus 2026 en zonder overleg. Er was geen bedreigende situatie en de noodzaak is niet aangetoond.");
                    loket.plan().stelPlanVast("volledig", "Bij het eerste gesprek ontbrak overzicht over inkomsten en vaste lasten.");
                })
                .op("2026-09-28", loket -> {
                    loket.besluiten().besluit("toegang verleend");
                    loket.besluiten().besluit("voorziening geweigerd");
                })
                .op("2026-11-06", loket -> loket.besluiten().maaktBezwaar("voorziening geweigerd"))
                .op("2026-11-10", loket -> {
                    loket.maakAfspraak("Visser", "2026-11-24", "stukken ter inzage");
                    loket.maakAfspraak("Visser", "2026-12-01", "hoorzitting");
                });
    }

    static Verhaal ineke() {
        var leefgebieden = List.of("financiën", "werk");
        return new Verhaal(14, "nieuwe start gemaakt, in nazorg, contact vandaag")
                .op("2024-12-16", loket -> {
                    loket.vraagtAan("POST");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2025-01-06", loket -> loket.nodigUit("de telefoon"))
                .op("2025-01-20", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("financiën", "Zij wil van haar schulden af.");
                    loket.plan().stelHulpvraagVast("werk", "Zij wil van haar werk kunnen leven.");
                })
                .op("2025-02-03", loket -> loket.plan().stelPlanVast("volledig",
                        "Bij het eerste gesprek waren er schulden bij drie schuldeisers."))
                .op("2025-02-07", loket -> loket.besluiten().besluit("toegang verleend"))
                .op("2026-08-17", loket -> {
                    loket.plan().bereikDoelstellingen(leefgebieden);
                    loket.besluiten().oordeeltOverEinde("artikel 6.1 lid 1",
                            "Beide doelstellingen zijn bereikt: u werkt en uw schulden zijn geregeld.");
                    loket.besluiten().bereidEindeVoor("2026-09-01", "artikel 6.1 lid 1");
                    loket.besluiten().vraagtZienswijze("beëindiging", "2026-08-28", "U heeft uw doelen bereikt: u werkt en uw schulden zijn geregeld.");
                })
                .op("2026-08-24", loket -> loket.besluiten().geeftZienswijze("beëindiging", "Akkoord, het gaat goed."))
                .op("2026-08-31", loket -> loket.besluiten().besluit("beëindiging"))
                .op("2026-10-20", loket -> {
                    loket.plan().legNazorgcontactVast("Het gaat goed; haar contract loopt tot het eind van het jaar.");
                    loket.maakAfspraak("Bakker", "2026-11-24", "nazorgcontact");
                })
                .op("2026-11-24", loket -> loket.plan().meldtNazorgvraag("Haar contract eindigt; zij zoekt ander werk."));
    }
}
