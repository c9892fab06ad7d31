package nl.bredeondersteuning.local.demonstratie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** De verhalen van de demonstratie, zoals zij tot en met 24 november 2026 verliepen. */
final class Verhalen {

    static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final String ZWOLLE = "0193";

    private Verhalen() {
    }

    static List<Verhaal> alle() {
        return List.of(samira(), daan(), lina(), marco(), femke(), hendrik(), peter(), aylin(), rachid(), joyce(), kevin(), wilma(), gerda(),
                ineke());
    }

    private static Verhaal samira() {
        return new Verhaal(1, "plan op hoofdlijnen klaar, besluit in concept, brief uiterlijk 30 november")
                .op("2026-09-07", loket -> {
                    loket.portaalbestand();
                    loket.legGezinVast(List.of(
                            lid("PARTNER", Bewoner.gezinslid("999994013", "J.", "Kok", "1982-09-02")),
                            lid("KIND", Bewoner.gezinslid("999994049", "Y.", "Kok", "2007-06-06")),
                            lid("KIND", Bewoner.gezinslid("999994037", "L.", "Kok", "2011-08-22")),
                            lid("KIND", Bewoner.gezinslid("999994050", "A.", "Kok", "2016-12-12"))));
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
                .op("2026-10-26", loket -> loket.berichtUitstel("2026-11-30"))
                .op("2026-11-23", loket -> loket.stelPlanVast("op hoofdlijnen",
                        "Bij het eerste gesprek waren er drie aanmaningen en lag de administratie in dozen."));
    }

    private static Map<String, Object> lid(String relatie, Map<String, Object> persoon) {
        return Map.of("persoon", persoon, "relatie", relatie, "thuiswonend", true);
    }

    private static Verhaal daan() {
        return new Verhaal(2, "zeventien, zelf rechthebbend, eerste gesprek morgen")
                .op("2026-11-02", loket -> {
                    loket.vraagtAan("BALIE", "KINDREGELING");
                    loket.legDagtekeningVast("2026-03-02");
                })
                .op("2026-11-03", Loket::bevestigAanvraag)
                .op("2026-11-09", Loket::vraagNaarKinderen)
                .op("2026-11-16", loket -> loket.portaalbestand("ANTWOORD", "kind-antwoord.xlsx"))
                .op("2026-11-18", loket -> {
                    loket.nodigUit("de telefoon");
                    loket.planGesprek("2026-11-25", "stadhuis");
                });
    }

    private static Verhaal lina() {
        return new Verhaal(3, "vijftien, brieven naar haar ouders, uitnodigen uiterlijk 30 november")
                .op("2026-11-02", loket -> {
                    loket.vraagtAan("TELEFOON", "KINDREGELING");
                    loket.legGezagVast(Bewoner.nummer(1));
                })
                .op("2026-11-03", Loket::bevestigAanvraag);
    }

    private static Verhaal marco() {
        return new Verhaal(4, "ex-partner met toekenning, nog niet gebeld, uitnodigen uiterlijk 30 november")
                .op("2026-11-02", loket -> {
                    loket.portaalbestand("AANMELDING", "aanmeldingen-v1-2026-11-02.csv");
                    loket.uhtAntwoordt("ex-partner met toekenning");
                });
    }

    private static Verhaal femke() {
        return new Verhaal(5, "kind van een overleden aanvrager, eerste gesprek op 1 december")
                .op("2026-11-09", loket -> {
                    loket.portaalbestand("AANMELDING", "aanmeldingen-v2-2026-11-09.xlsx");
                    loket.uhtAntwoordt("kind van overleden aanvrager");
                })
                .op("2026-11-17", loket -> {
                    loket.nodigUit("de telefoon");
                    loket.kiesPlaats("andere locatie");
                    loket.planGesprek("2026-12-01", "andere locatie");
                });
    }

    private static Verhaal hendrik() {
        return new Verhaal(6, "besluit te laat, de dwangsom loopt")
                .op("2026-08-24", loket -> {
                    loket.portaalbestand();
                    loket.uhtAntwoordt("partner van overleden aanvrager");
                })
                .op("2026-09-15", loket -> loket.nodigUit("de telefoon"))
                .op("2026-10-05", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("financiën", "Sinds het overlijden van zijn vrouw is het overzicht weg.");
                })
                .op("2026-10-26", Loket::steltInGebreke);
    }

    private static Verhaal peter() {
        return new Verhaal(7, "aanvraag bij de Dienst Toeslagen afgewezen, einde uiterlijk 16 december")
                .op("2026-03-02", loket -> {
                    loket.vraagtAan("BALIE");
                    loket.bevestigAanvraag();
                    loket.uhtAntwoordt("aangemeld");
                })
                .op("2026-03-09", loket -> loket.nodigUit("de telefoon"))
                .op("2026-03-23", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("financiën", "Hij wil van zijn betalingsregelingen af.");
                    loket.stelHulpvraagVast("werk", "Hij zoekt vast werk als chauffeur.");
                })
                .op("2026-04-20", loket -> loket.stelPlanVast("volledig", "Bij het eerste gesprek liepen er vier betalingsregelingen."))
                .op("2026-04-22", loket -> loket.besluit("toegang verleend"))
                .op("2026-10-26", loket -> loket.dienstToeslagenBericht("vooraankondiging van afwijzing", "2026-10-19"))
                .op("2026-11-16", loket -> loket.portaalbestand("STATUS", "status-2026-11-16.csv"));
    }

    private static Verhaal aylin() {
        return new Verhaal(8, "verhuisd naar Zwolle, overdracht op 1 december")
                .op("2025-12-15", loket -> {
                    loket.vraagtAan("EMAIL");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2025-12-22", loket -> loket.nodigUit("de telefoon"))
                .op("2026-01-12", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("wonen", "Zij zoekt een woning die zij kan betalen.");
                    loket.stelHulpvraagVast("gezondheid", "Zij slaapt slecht door de zorgen.");
                })
                .op("2026-02-02", loket -> loket.stelPlanVast("volledig", "Bij het eerste gesprek was er een huurachterstand van twee maanden."))
                .op("2026-02-06", loket -> loket.besluit("toegang verleend"))
                .op("2026-11-02", loket -> loket.verhuist(ZWOLLE))
                .op("2026-11-12", loket -> loket.overlegt(ZWOLLE, "Kampen rondt af tot de overdracht; Zwolle neemt het plan over."))
                .op("2026-11-20", loket -> loket.maakAfspraak("Bakker", "2026-12-01", "overdracht"));
    }

    private static Verhaal rachid() {
        return new Verhaal(9, "gedetineerd in Zwolle, zes maanden bijna voorbij, bed en laptop gevraagd")
                .op("2026-06-01", loket -> {
                    loket.vraagtAan("EMAIL");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2026-06-08", loket -> loket.nodigUit("de telefoon"))
                .op("2026-06-15", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("wonen", "Hij wil zijn woning houden.");
                    loket.stelHulpvraagVast("werk", "Hij wil een opleiding afmaken.");
                })
                .op("2026-07-13", loket -> loket.stelPlanVast("volledig", "Bij het eerste gesprek woonde hij alleen en had hij geen werk."))
                .op("2026-07-20", loket -> loket.besluit("toegang verleend"))
                .op("2026-08-10", loket -> loket.verhuist(ZWOLLE))
                .op("2026-08-24", loket -> loket.overlegt(ZWOLLE, "Hij houdt zijn woning in Kampen; Kampen blijft ondersteunen."))
                .op("2026-11-16", loket -> {
                    loket.vraagVoorziening("materiële", "bed", 45_000, "wonen", Map.of());
                    loket.vraagVoorziening("materiële", "laptop", 70_000, "werk", Map.of());
                });
    }

    private static Verhaal joyce() {
        return new Verhaal(10, "ontruiming aangekondigd voor 3 december, hulpvraag vastgesteld")
                .op("2026-11-19", loket -> {
                    loket.vraagtAan("TELEFOON");
                    loket.maakAfspraak("Bakker", "2026-12-03", "aangekondigde ontruiming");
                })
                .op("2026-11-20", loket -> {
                    loket.bevestigAanvraag();
                    loket.uhtAntwoordt("aangemeld");
                    loket.legGezinVast(List.of(lid("KIND", Bewoner.gezinslid("999994153", "M.", "Mensink", "2017-04-03")),
                            lid("KIND", Bewoner.gezinslid("999994165", "N.", "Mensink", "2020-08-21"))));
                    loket.nodigUit("de telefoon");
                })
                .op("2026-11-23", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("wonen", "De verhuurder ontruimt op 3 december wegens huurachterstand.");
                    loket.vraagVoorziening("immateriële", "huurachterstand", 280_000, "wonen", Map.of("kostensoort", "betalingsachterstand",
                            "bedreigendeSituatie", "gedwongen ontruiming op 3 december 2026", "maatregelTegenHerhaling",
                            "budgetbeheer en een vaste betaling van de huur"));
                });
    }

    private static Verhaal kevin() {
        return new Verhaal(11, "geen contact meer, zienswijze over het einde kan tot en met vandaag")
                .op("2026-01-12", loket -> {
                    loket.vraagtAan("BALIE");
                    loket.bevestigAanvraag();
                    loket.uhtAntwoordt("erkend");
                })
                .op("2026-01-19", loket -> loket.nodigUit("de telefoon"))
                .op("2026-02-09", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("werk", "Hij is zijn baan kwijt en wil weer aan het werk.");
                })
                .op("2026-03-02", loket -> loket.berichtUitstel("2026-04-07"))
                .op("2026-03-23", loket -> loket.stelPlanVast("volledig", "Bij het eerste gesprek was hij drie maanden zonder werk."))
                .op("2026-03-30", loket -> loket.besluit("toegang verleend"))
                .op("2026-09-01", loket -> loket.probeertContact("de telefoon"))
                .op("2026-09-15", loket -> loket.probeertContact("de telefoon"))
                .op("2026-10-06", loket -> loket.probeertContact("een huisbezoek"))
                .op("2026-10-27", loket -> loket.probeertContact("de post"))
                .op("2026-11-10", loket -> loket.vraagtZienswijze("beëindiging", "2026-11-24"));
    }

    private static Verhaal wilma() {
        return new Verhaal(12, "zaak van vóór 2025, eindigt uiterlijk 1 januari 2027")
                .op("2026-09-01", loket -> loket.neemOver("2024-05-14", "2024-07-04"))
                .op("2026-11-09", loket -> loket.bereikDoelstellingen(List.of("financiën", "gezin", "gezondheid", "werk")));
    }

    private static Verhaal gerda() {
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
                    loket.stelHulpvraagVast("financiën", "Zij wil weer overzicht over inkomsten en vaste lasten.");
                    loket.stelHulpvraagVast("wonen", "De wasmachine was stuk; op 1 augustus kocht zij een nieuwe.");
                    loket.vraagVoorziening("materiële", "wasmachine", 52_000, "wonen",
                            Map.of("gerealiseerdOp", "2026-08-01", "metOverleg", false));
                })
                .op("2026-09-21", loket -> {
                    loket.weiger("wasmachine", "artikel 5.2 sub a", "De wasmachine is op 1 augustus 2026 gekocht, vóór het eerste gesprek van "
                            + "10 augustus 2026 en zonder overleg. Er was geen bedreigende situatie en de noodzaak is niet aangetoond.");
                    loket.stelPlanVast("volledig", "Bij het eerste gesprek ontbrak overzicht over inkomsten en vaste lasten.");
                })
                .op("2026-09-28", loket -> {
                    loket.besluit("toegang verleend");
                    loket.besluit("voorziening geweigerd");
                })
                .op("2026-11-06", loket -> loket.maaktBezwaar("voorziening geweigerd"))
                .op("2026-11-10", loket -> {
                    loket.maakAfspraak("Visser", "2026-11-24", "stukken ter inzage");
                    loket.maakAfspraak("Visser", "2026-12-01", "hoorzitting");
                });
    }

    private static Verhaal ineke() {
        var leefgebieden = List.of("financiën", "werk");
        return new Verhaal(14, "nieuwe start gemaakt, in nazorg, contact vandaag")
                .op("2024-12-16", loket -> {
                    loket.vraagtAan("POST");
                    loket.uhtAntwoordt("erkend");
                })
                .op("2025-01-06", loket -> loket.nodigUit("de telefoon"))
                .op("2025-01-20", loket -> {
                    loket.voerEersteGesprek();
                    loket.stelHulpvraagVast("financiën", "Zij wil van haar schulden af.");
                    loket.stelHulpvraagVast("werk", "Zij wil van haar werk kunnen leven.");
                })
                .op("2025-02-03", loket -> loket.stelPlanVast("volledig", "Bij het eerste gesprek waren er schulden bij drie schuldeisers."))
                .op("2025-02-07", loket -> loket.besluit("toegang verleend"))
                .op("2026-08-17", loket -> {
                    loket.bereikDoelstellingen(leefgebieden);
                    loket.oordeeltOverEinde("artikel 6.1 lid 1", "Beide doelstellingen zijn bereikt: zij werkt en de schulden zijn geregeld.");
                    loket.bereidEindeVoor("2026-09-01", "artikel 6.1 lid 1");
                    loket.vraagtZienswijze("beëindiging", "2026-08-28");
                })
                .op("2026-08-24", loket -> loket.geeftZienswijze("beëindiging", "Akkoord, het gaat goed."))
                .op("2026-08-31", loket -> loket.besluit("beëindiging"))
                .op("2026-10-20", loket -> {
                    loket.legNazorgcontactVast("Het gaat goed; haar contract loopt tot het eind van het jaar.");
                    loket.maakAfspraak("Bakker", "2026-11-24", "nazorgcontact");
                })
                .op("2026-11-24", loket -> loket.meldtNazorgvraag("Haar contract eindigt; zij zoekt ander werk."));
    }
}
