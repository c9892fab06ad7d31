package nl.bredeondersteuning.beschikking.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Verzonnen brieven van elke soort, kort en lang. */
public final class Voorbeeldbrief {

    private Voorbeeldbrief() {
    }

    /** Een bericht met deze tekst als alinea. */
    public static Briefgegevens bericht(String tekst) {
        var brief = gegevens("bericht van uitstel", "Kampen", true, false);
        return new Briefgegevens(brief.soort(), brief.gemeente(), brief.adres(), brief.kenmerk(), brief.datum(), brief.onderwerp(),
                Briefgegevens.Kern.over(new Briefgegevens.Bericht("Wij beslissen later.", List.of(tekst))), brief.gronden(), null,
                brief.ondertekening(), null, brief.afwijking(), brief.beleid());
    }

    /** Een korte brief met deze tekst als reden. */
    static Briefgegevens metMotivering(String soort, String tekst) {
        var brief = gegevens(soort, "Kampen", true, false);
        return new Briefgegevens(brief.soort(), brief.gemeente(), brief.adres(), brief.kenmerk(), brief.datum(), brief.onderwerp(),
                kern(soort, tekst, false), brief.gronden(), brief.rechtsmiddel(), brief.ondertekening(), brief.plan(), brief.afwijking(),
                brief.beleid());
    }

    public static Briefgegevens gegevens(String soort, String gemeente, boolean beleid, boolean lang) {
        var tekst = lang ? "Dit is een lange motivering. ".repeat(120) : "Wij hebben dit met u besproken.";
        var gronden = IntStream.range(0, lang ? 40 : 3).mapToObj(nummer -> new Briefgegevens.Grond("U woont in onze gemeente. " + nummer,
                "Wht 2.21 lid 1 sub a")).toList();
        var doelen = IntStream.range(0, lang ? 25 : 1).mapToObj(nummer -> new Briefgegevens.Doel("werk", "een vaste invulling van de week",
                List.of("Weer aan het werk"), List.of("laptop"))).toList();
        var beroep = soort.equals("beslissing op bezwaar");
        return new Briefgegevens(soort, gemeente, new Briefgegevens.Adres("Š. van der Veen-Ğül", "Geachte mevrouw Van der Veen",
                List.of("Kogmast 18", "8264 XB " + gemeente)), "BO 26 000 017 4", "26 oktober 2026", "Brief over brede ondersteuning",
                kern(soort, tekst, lang), gronden, soort.startsWith("bericht") ? null : new Briefgegevens.Rechtsmiddel(beroep,
                        "7 december 2026",
                        beroep ? "de rechtbank Overijssel" : "het college van burgemeester en wethouders van de gemeente " + gemeente),
                new Briefgegevens.Ondertekening("Smit", "besluitnemer", gemeente),
                Set.of("toegang verleend", "wijziging plan").contains(soort) ? new Briefgegevens.Plan(1, "19 oktober 2026",
                        "op hoofdlijnen", doelen, soort.equals("toegang verleend") ? List.of() : List.of(
                                new Briefgegevens.Doelwijziging("Nieuw doel", "wonen", "Een eigen huurwoning na de scheiding.",
                                        "Scheiding en verlies van baan in juli 2026."),
                                new Briefgegevens.Doelwijziging("Bereikt doel", "werk", "Duurzaam kunnen deelnemen in een arbeidsproces.",
                                        "U heeft dit doel bereikt op 3 augustus 2026.")))
                        : null,
                new Briefgegevens.Afwijking(lang, lang && beleid, "onevenredige benadeling", beleid && !soort.startsWith("bericht"),
                        "Er zijn geen bijzondere omstandigheden."),
                beleid ? "Beleidsregels Brede ondersteuning (gmb-2025-397301)" : null);
    }

    /** Waarover het gaat als het er meer zijn: per soort besluit welke zijn toegekend en welke geweigerd. */
    static final Map<String, String> SAMEN = Map.of("voorziening toegekend", "+-+", "voorziening geweigerd", "--", "wijziging plan", "+-");

    /** Een brief over meer voorzieningen. */
    static Briefgegevens samen(String soort, boolean lang) {
        var enkel = gegevens(soort, "Kampen", true, lang);
        var delen = SAMEN.get(soort).repeat(lang ? 10 : 1);
        var antwoord = lang ? "U krijgt 20 voorzieningen. 10 voorzieningen krijgt u niet." : "U krijgt één voorziening: wasmachine.";
        return new Briefgegevens(soort, enkel.gemeente(), enkel.adres(), enkel.kenmerk(), enkel.datum(), "Besluit over uw voorzieningen",
                enkel.kern().met(new Briefgegevens.Onderdelen(antwoord, delen(delen, '+', lang), delen(delen, '-', lang))), enkel.gronden(),
                enkel.rechtsmiddel(), enkel.ondertekening(), enkel.plan(), new Briefgegevens.Afwijking(false, false, "", false, ""),
                enkel.beleid());
    }

    private static List<Briefgegevens.Onderdeel> delen(String delen, char welke, boolean lang) {
        return delen.chars().filter(teken -> teken == welke).mapToObj(teken -> new Briefgegevens.Onderdeel("Wasmachine",
                new Briefgegevens.Voorziening("wasmachine", "materiële", "€ 520,50", "gezin", "samenleven en opgroeien in een veilige omgeving",
                        new Briefgegevens.Toekenning("1 november 2026 tot en met 31 maart 2027", "wij betalen de leverancier",
                                List.of("U volgt de lessen elke week."))),
                lang ? "Dit is een lange motivering. ".repeat(12) : "Wij hebben dit met u besproken.",
                List.of(new Briefgegevens.Grond("U woont in onze gemeente.", "Wht 2.21 lid 1 sub a")),
                new Briefgegevens.Afwijking(lang, lang, "onevenredige benadeling", welke == '-', "Er zijn geen bijzondere omstandigheden.")))
                .toList();
    }

    private static Briefgegevens.Kern kern(String soort, String tekst, boolean lang) {
        return switch (soort) {
            case "voorziening toegekend", "voorziening geweigerd" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Voorziening(
                    lang ? "wasmachine met lange naam ".repeat(12) : "wasmachine", "materiële", "€ 520", "gezin",
                    "samenleven en opgroeien in een veilige omgeving"));
            case "beëindiging" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Einde("18 mei 2026",
                    "U heeft ons gevraagd om te stoppen.",
                    lang ? null : "U kunt altijd opnieuw contact met ons opnemen.", lang ? null : "het wijkteam", !lang));
            case "dwangsom vastgesteld" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Dwangsom("€ 637", 23, "18 augustus 2026",
                    "9 september 2026"));
            case "beslissing op bezwaar" -> Briefgegevens.Kern.over(tekst, new Briefgegevens.Bezwaar("11 mei 2026", "voorziening geweigerd",
                    "20 april 2026", lang ? List.of() : List.of("fiets", "cursus Nederlands"), lang ? "niet-ontvankelijk" : "gegrond"));
            case "bericht van uitstel" -> Briefgegevens.Kern.over(new Briefgegevens.Bericht("Wij beslissen uiterlijk 25 januari 2027.",
                    List.of("Dat spijt ons.", tekst)));
            default -> Briefgegevens.Kern.toegang(tekst, "21 september 2026", true, "21 september 2028");
        };
    }
}
