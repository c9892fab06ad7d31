package nl.bredeondersteuning.local.demonstratie;

import java.util.List;
import java.util.Map;

/** De verhalen van wie nog op een plan of een besluit wacht. */
final class Aanvraagverhalen {

    private Aanvraagverhalen() {
    }

    static Verhaal samira() {
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
                    loket.plan().stelHulpvraagVast("financiën", "Er zijn drie aanmaningen; de administratie ligt in dozen.");
                    loket.plan().stelHulpvraagVast("gezin", "De drie kinderen merken de zorgen over geld. De oudste helpt mee in huis.");
                    loket.plan().stelHulpvraagVast("werk", "Zij wil weer gaan werken in de thuiszorg.");
                })
                .op("2026-10-26", loket -> loket.besluiten().berichtUitstel("2026-11-30"))
                .op("2026-11-23", loket -> loket.plan().stelPlanVast("op hoofdlijnen",
                        "Bij het eerste gesprek waren er drie aanmaningen en lag de administratie in dozen."));
    }

    static Verhaal daan() {
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

    static Verhaal lina() {
        return new Verhaal(3, "vijftien, brieven naar haar ouders, uitnodigen uiterlijk 30 november")
                .op("2026-11-02", loket -> {
                    loket.vraagtAan("TELEFOON", "KINDREGELING");
                    loket.legGezagVast(Bewoner.nummer(1));
                })
                .op("2026-11-03", Loket::bevestigAanvraag);
    }

    static Verhaal marco() {
        return new Verhaal(4, "ex-partner met toekenning, nog niet gebeld, uitnodigen uiterlijk 30 november")
                .op("2026-11-02", loket -> {
                    loket.portaalbestand("AANMELDING", "aanmeldingen-v1-2026-11-02.csv");
                    loket.uhtAntwoordt("ex-partner met toekenning");
                });
    }

    static Verhaal femke() {
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

    static Verhaal joyce() {
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
                    loket.plan().stelHulpvraagVast("wonen", "De verhuurder ontruimt op 3 december wegens huurachterstand.");
                    loket.plan().vraagVoorziening("immateriële", "huurachterstand", 280_000, "wonen",
                            Map.of("kostensoort", "betalingsachterstand",
                            "bedreigendeSituatie", "gedwongen ontruiming op 3 december 2026", "maatregelTegenHerhaling",
                            "budgetbeheer en een vaste betaling van de huur"));
                });
    }

    private static Map<String, Object> lid(String relatie, Map<String, Object> persoon) {
        return Map.of("persoon", persoon, "relatie", relatie, "thuiswonend", true);
    }
}
