package nl.bredeondersteuning.beschikking.sjabloon;

import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.BEEINDIGING;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.BERICHT;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.BESLISSING_OP_BEZWAAR;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.BUITEN_BEHANDELING;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.DWANGSOM;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.KADER;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.TOEGANG_GEWEIGERD;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.TOEGANG_VERLEEND;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.VOORZIENINGEN;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.VOORZIENING_GEWEIGERD;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.VOORZIENING_TOEGEKEND;
import static nl.bredeondersteuning.beschikking.sjabloon.Sjabloonsoort.WIJZIGING_PLAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Wat er in een brief moet staan, per soort sjabloon: welke velden worden afgedrukt en welke woorden erbij horen. */
enum Briefdeel {

    INHOUD("BR-3", "de inhoud van de brief", Set.of(KADER), List.of("inhoud"), List.of()),
    KOP("BR-1", "de gemeente, de geadresseerde, de datum, het kenmerk, het onderwerp en hoe de gemeente te bereiken is", Set.of(KADER),
            List.of("huisstijl.naam", "huisstijl.afzender", "huisstijl.telefoon", "huisstijl.email", "brief.adres.naam",
                    "brief.adres.regels", "brief.datum", "brief.kenmerk", "brief.onderwerp"), List.of()),
    AANHEF("BR-2", "de aanhef", Set.of(KADER), List.of("brief.adres.aanhef"), List.of()),

    TOEKENNING("BR-4", "wat de rechthebbende krijgt, hoeveel, hoe en wanneer", Set.of(VOORZIENING_TOEGEKEND),
            List.of("brief.kern.voorziening.omschrijving", "brief.kern.voorziening.soort", "brief.kern.voorziening.bedrag"),
            List.of("hoe", "wanneer")),
    TOEKENNINGEN("BR-4", "per toegekende voorziening wat, hoeveel, hoe en wanneer, en onder welke voorwaarden", Set.of(VOORZIENINGEN),
            List.of("brief.kern.onderdelen.antwoord", "brief.kern.onderdelen.toegekend.voorziening.omschrijving",
                    "brief.kern.onderdelen.toegekend.voorziening.bedrag", "brief.kern.onderdelen.toegekend.voorziening.toekenning.periode",
                    "brief.kern.onderdelen.toegekend.voorziening.toekenning.wijze",
                    "brief.kern.onderdelen.toegekend.voorziening.toekenning.voorwaarden"), List.of()),
    WEIGERINGEN("BR-5", "per geweigerde voorziening de eigen grond en reden", Set.of(VOORZIENINGEN),
            List.of("brief.kern.onderdelen.geweigerd.kop", "brief.kern.onderdelen.geweigerd.motivering",
                    "brief.kern.onderdelen.geweigerd.gronden.reden", "brief.kern.onderdelen.geweigerd.gronden.artikel"), List.of()),
    REDENEN("BR-6", "per voorziening de reden, het doel en het leefgebied", Set.of(VOORZIENINGEN),
            List.of("brief.kern.onderdelen.toegekend.motivering", "brief.kern.onderdelen.toegekend.gronden.artikel",
                    "brief.kern.onderdelen.toegekend.voorziening.doelstelling", "brief.kern.onderdelen.toegekend.voorziening.leefgebied",
                    "brief.kern.onderdelen.geweigerd.voorziening.doelstelling", "brief.kern.onderdelen.geweigerd.voorziening.leefgebied"),
            List.of()),
    WEIGERING("BR-5", "wat niet wordt gegeven, met de eigen reden", Set.of(VOORZIENING_GEWEIGERD),
            List.of("brief.kern.voorziening.omschrijving", "brief.kern.motivering"), List.of()),
    AFWIJZING("BR-5", "waarom geen toegang wordt gegeven", Set.of(TOEGANG_GEWEIGERD), List.of("brief.gronden.reden"), List.of()),
    BUITEN("BR-5", "tot wanneer de aanvraag kon worden aangevuld", Set.of(BUITEN_BEHANDELING), List.of("brief.kern.laatsteDag"), List.of()),

    REDEN("BR-6", "de reden, in de woorden van wie besloot", Set.of(TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, VOORZIENING_TOEGEKEND,
            VOORZIENING_GEWEIGERD, VOORZIENINGEN, WIJZIGING_PLAN, BEEINDIGING, DWANGSOM, BESLISSING_OP_BEZWAAR, BUITEN_BEHANDELING),
            List.of("brief.kern.motivering"), List.of()),
    DOEL("BR-6", "het doel en het leefgebied", Set.of(VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD),
            List.of("brief.kern.voorziening.leefgebied", "brief.kern.voorziening.doelstelling"), List.of()),
    DOELREDEN("BR-6", "welk doel in het plan verandert, en waarom", Set.of(WIJZIGING_PLAN, VOORZIENINGEN),
            List.of("brief.plan.wijzigingen.leefgebied", "brief.plan.wijzigingen.doel", "brief.plan.wijzigingen.reden"), List.of()),
    BEZWAAR("BR-6", "om welk bezwaar en welk besluit of welk deel daarvan het gaat", Set.of(BESLISSING_OP_BEZWAAR),
            List.of("brief.kern.bezwaar.besluitsoort", "brief.kern.bezwaar.besluitVan", "brief.kern.bezwaar.onderdelen",
                    "brief.kern.bezwaar.ontvangenOp"), List.of()),
    DWANGSOMDAGEN("BR-6", "hoe hoog de dwangsom is en over welke dagen", Set.of(DWANGSOM), List.of("brief.kern.dwangsom.bedrag",
            "brief.kern.dwangsom.dagen", "brief.kern.dwangsom.eersteDag", "brief.kern.dwangsom.laatsteDag"), List.of()),
    BERICHTTEKST("BR-6", "het antwoord en de tekst van het bericht", Set.of(BERICHT), List.of("brief.kern.bericht.antwoord",
            "brief.kern.bericht.alineas"), List.of()),
    AFWIJKING("BR-6", "of en waarom van de wet of het beleid is afgeweken", Set.of(KADER), List.of("brief.afwijking.woordenBeleid",
            "brief.afwijking.motivering"), List.of("Wht 9.1", "Awb 4:84")),

    GRONDEN("BR-7", "de artikelen waarop de brief rust, met het beleid", Set.of(KADER), List.of("brief.gronden.reden",
            "brief.gronden.artikel", "brief.beleid"), List.of()),
    PLAN("BR-8", "het plan van aanpak als bijlage", Set.of(KADER), List.of("brief.plan.versie", "brief.plan.vastgesteldOp",
            "brief.plan.vorm", "brief.plan.doelen.leefgebied", "brief.plan.doelen.doelstelling", "brief.plan.doelen.stappen",
            "brief.plan.doelen.voorzieningen"), List.of("bijlage")),
    PLAN_GENOEMD("BR-8", "dat het plan van aanpak als bijlage bij het besluit hoort", Set.of(TOEGANG_VERLEEND,
            VOORZIENINGEN, WIJZIGING_PLAN), List.of(),
            List.of("plan van aanpak", "bijlage")),
    DUUR("BR-9", "de laatste dag van de ondersteuning", Set.of(TOEGANG_VERLEEND, VOORZIENINGEN, WIJZIGING_PLAN, BEEINDIGING),
            List.of("brief.kern.laatsteDag"), List.of()),
    EINDE("BR-9", "waarom de ondersteuning stopt en wat daarna komt", Set.of(BEEINDIGING), List.of("brief.kern.einde.waarom",
            "brief.kern.einde.warmeOverdrachtAan", "brief.kern.einde.slotzin"), List.of()),
    PLICHTEN("BR-9", "wat de rechthebbende moet laten weten", Set.of(TOEGANG_VERLEEND, VOORZIENING_TOEGEKEND, VOORZIENINGEN), List.of(),
            List.of("verandert")),

    RECHTSMIDDEL("BR-10", "hoe, waar en tot welke dag iemand ertegen op kan komen, wat daarin staat en wie helpt", Set.of(KADER),
            List.of("brief.rechtsmiddel.laatsteDag", "brief.rechtsmiddel.orgaan"), List.of("binnen zes weken", "naam en adres",
                    "kenmerk", "waarom u het niet eens bent", "handtekening", "hulp")),
    ONDERTEKENING("BR-11", "wie tekent, in welke functie en namens welk orgaan", Set.of(KADER), List.of("brief.ondertekening.naam",
            "brief.ondertekening.functie", "brief.gemeente"), List.of("namens het college")),
    PRIVACY("BR-12", "wat er met de gegevens gebeurt", Set.of(KADER), List.of(), List.of("gegevens alleen voor de brede ondersteuning"));

    private final String nummer;
    private final String wat;
    private final Set<Sjabloonsoort> soorten;
    private final List<String> velden;
    private final List<String> woorden;

    Briefdeel(String nummer, String wat, Set<Sjabloonsoort> soorten, List<String> velden, List<String> woorden) {
        this.nummer = nummer;
        this.wat = wat;
        this.soorten = soorten;
        this.velden = velden;
        this.woorden = woorden;
    }

    boolean hoortIn(Sjabloonsoort soort) {
        return soorten.contains(soort);
    }

    /** Wat van dit deel niet in de afgedrukte proefbrief staat, met wat eraan te doen is. */
    Optional<String> ontbreekt(String afgedrukt, Proefbrief proef) {
        var klein = afgedrukt.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").toLowerCase();
        var mist = Stream.concat(velden.stream().filter(veld -> !afgedrukt.contains(proef.merk(veld))).map(veld -> "{" + veld + "}"),
                Stream.concat(woorden.stream(), eigenWoorden(proef).stream()).filter(woord -> !klein.contains(woord.toLowerCase()))
                        .map(woord -> "\"" + woord + "\"")).toList();
        return mist.isEmpty() ? Optional.empty() : Optional.of(nummer + " ontbreekt (" + wat + "): zet erin " + String.join(" en ", mist)
                + ", zo dat het altijd wordt afgedrukt");
    }

    /** Awb 3:45 en 6:5: bezwaar en beroep vragen elk hun eigen woorden. */
    private List<String> eigenWoorden(Proefbrief proef) {
        if (this != RECHTSMIDDEL) return List.of();
        return proef.beroep() ? List.of("in beroep gaan", "griffierecht", "voorlopige voorziening")
                : List.of("bezwaar maken", "blijft dit besluit gelden");
    }
}
