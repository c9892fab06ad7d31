package nl.bredeondersteuning.local.demonstratie;

import java.util.Map;

/** De verhalen van wie een hulpvraag of een plan heeft en waarin iets verandert. */
final class Planverhalen {

    private static final String ZWOLLE = "0193";

    private Planverhalen() {
    }

    static Verhaal hendrik() {
        return new Verhaal(6, "besluit te laat, de dwangsom loopt")
                .op("2026-08-24", loket -> {
                    loket.portaalbestand();
                    loket.uhtAntwoordt("partner van overleden aanvrager");
                })
                .op("2026-09-15", loket -> loket.nodigUit("de telefoon"))
                .op("2026-10-05", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("financiën", "Sinds het overlijden van zijn vrouw is het overzicht weg.");
                })
                .op("2026-10-26", loket -> loket.besluiten().steltInGebreke());
    }

    static Verhaal peter() {
        return new Verhaal(7, "aanvraag bij de Dienst Toeslagen afgewezen, einde uiterlijk 16 december")
                .op("2026-03-02", loket -> {
                    loket.vraagtAan("BALIE");
                    loket.bevestigAanvraag();
                    loket.uhtAntwoordt("aangemeld");
                })
                .op("2026-03-09", loket -> loket.nodigUit("de telefoon"))
                .op("2026-03-23", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("financiën", "Hij wil van zijn betalingsregelingen af.");
                    loket.plan().stelHulpvraagVast("werk", "Hij zoekt vast werk als chauffeur.");
                })
                .op("2026-04-20", loket -> loket.plan().stelPlanVast("volledig",
                        "Bij het eerste gesprek liepen er vier betalingsregelingen."))
                .op("2026-04-22", loket -> loket.besluiten().besluit("toegang verleend"))
                .op("2026-10-26", loket -> loket.dienstToeslagenBericht("vooraankondiging van afwijzing", "2026-10-19"))
                .op("2026-11-16", loket -> loket.portaalbestand("STATUS", "status-2026-11-16.csv"));
    }

    static Verhaal aylin() {
        return new Verhaal(8, "verhuisd naar Zwolle, overdracht op 1 december")
                .op("2025-12-15", loket -> {
                    loket.vraagtAan("EMAIL");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2025-12-22", loket -> loket.nodigUit("de telefoon"))
                .op("2026-01-12", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("wonen", "Zij zoekt een woning die zij kan betalen.");
                    loket.plan().stelHulpvraagVast("gezondheid", "Zij slaapt slecht door de zorgen.");
                })
                .op("2026-02-02", loket -> loket.plan().stelPlanVast("volledig",
                        "Bij het eerste gesprek was er een huurachterstand van twee maanden."))
                .op("2026-02-06", loket -> loket.besluiten().besluit("toegang verleend"))
                .op("2026-11-02", loket -> loket.verhuist(ZWOLLE))
                .op("2026-11-12", loket -> loket.overlegt(ZWOLLE, "Kampen rondt af tot de overdracht; Zwolle neemt het plan over."))
                .op("2026-11-20", loket -> loket.maakAfspraak("Bakker", "2026-12-01", "overdracht"));
    }

    static Verhaal rachid() {
        return new Verhaal(9, "gedetineerd in Zwolle, zes maanden bijna voorbij, bed en laptop gevraagd")
                .op("2026-06-01", loket -> {
                    loket.vraagtAan("EMAIL");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2026-06-08", loket -> loket.nodigUit("de telefoon"))
                .op("2026-06-15", loket -> {
                    loket.voerEersteGesprek();
                    loket.plan().stelHulpvraagVast("wonen", "Hij wil zijn woning houden.");
                    loket.plan().stelHulpvraagVast("werk", "Hij wil een opleiding afmaken.");
                })
                .op("2026-07-13", loket -> loket.plan().stelPlanVast("volledig",
                        "Bij het eerste gesprek woonde hij alleen en had hij geen werk."))
                .op("2026-07-20", loket -> loket.besluiten().besluit("toegang verleend"))
                .op("2026-08-10", loket -> loket.verhuist(ZWOLLE))
                .op("2026-08-24", loket -> loket.overlegt(ZWOLLE, "Hij houdt zijn woning in Kampen; Kampen blijft ondersteunen."))
                .op("2026-11-16", loket -> {
                    loket.plan().vraagVoorziening("materiële", "bed", 45_000, "wonen", Map.of());
                    loket.plan().vraagVoorziening("materiële", "laptop", 70_000, "werk", Map.of());
                });
    }
}
