package nl.bredeondersteuning.beschikking.bezwaar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;

/** De brieven tijdens de behandeling van een bezwaar, in gewone woorden tegen de indiener (Awb 6:6, 6:14, 6:21, 7:4). */
final class Bezwaarbrief {

    private Bezwaarbrief() {
    }

    static Bericht ontvangst(Bezwaar bezwaar) {
        var op = bezwaar.tijdig ? "Uw bezwaar is op tijd."
                : "Uw bezwaar kwam na de laatste dag. Kon u daar niets aan doen? Laat ons dat dan weten.";
        return new Bericht(bezwaar.zaakId, "bevestiging van bezwaar", "Wij hebben uw bezwaar ontvangen",
                "Wij kregen uw bezwaar op " + Datum.voluit(bezwaar.ontvangenOp) + ".",
                Stream.of(Stream.of(op), waartegen(bezwaar), Stream.of(
                        "Iemand die het besluit niet nam, kijkt er opnieuw naar. U kunt ons eerst vertellen wat u ervan vindt.",
                        "Ontbreekt er iets aan uw bezwaar? Dan vragen wij u om het aan te vullen. Zolang blijft het besluit gelden."))
                        .flatMap(alinea -> alinea).toList(),
                List.of(Bevinding.voldaan("BEZWAAR_ONTVANGEN", "Awb 6:14", "Wij bevestigen dat wij uw bezwaar kregen.")));
    }

    /** Awb 6:5 lid 1 sub c: what it is aimed at, so that the objector can say if that is not what was meant. */
    private static Stream<String> waartegen(Bezwaar bezwaar) {
        return bezwaar.onderdelen.isEmpty() ? Stream.empty() : Stream.concat(
                Stream.of("Uw bezwaar gaat over een deel van het besluit. Klopt dat niet? Bel ons dan."),
                bezwaar.onderdelen.stream().map(deel -> "U maakt bezwaar tegen dit deel: " + deel.naam() + "."));
    }

    static Bericht herstel(Bezwaar bezwaar, Beleidsprofiel profiel) {
        var verzoek = bezwaar.laatsteHerstel().orElseThrow();
        var mist = verzoek.gebreken().stream().map(gebrek -> gebrek.label()).collect(Collectors.joining("; "));
        var gronden = verzoek.gebreken().stream().map(gebrek -> Bevinding.voldaan("VERZUIM", gebrek.artikel(),
                "Dit hoort in een bezwaar te staan: " + gebrek.label() + ".")).toList();
        return new Bericht(bezwaar.zaakId, "verzoek om bezwaar aan te vullen", "Wilt u uw bezwaar aanvullen?",
                "Uw bezwaar van " + Datum.voluit(bezwaar.ontvangenOp) + " is nog niet compleet.",
                List.of("Dit ontbreekt nog: " + mist + ".",
                        "Stuur het uiterlijk " + Datum.voluit(verzoek.uiterlijk()) + " aan " + profiel.uitvoering().bezwaarOrgaan() + ".",
                        "Krijgen wij het niet op tijd? Dan kunnen wij uw bezwaar misschien niet behandelen. Lukt het u niet? Bel ons dan.",
                        "Zolang wij op u wachten, staat de tijd om te beslissen stil."), gronden);
    }

    static Bericht uitnodiging(Bezwaar bezwaar, Bevinding inzage) {
        var zitting = bezwaar.hoorzitting;
        return new Bericht(bezwaar.zaakId, "uitnodiging voor horen", "Vertel ons over uw bezwaar",
                "U kunt op " + Datum.voluit(zitting.hoordag()) + " om " + zitting.tijd() + " uur vertellen waarom u bezwaar maakt.",
                List.of("Het gesprek is hier: " + zitting.waar() + ". U mag iemand meenemen.",
                        "U kunt de stukken vooraf inzien. Dat kan vanaf " + Datum.voluit(zitting.inzageVanaf()) + ", hier: "
                                + zitting.inzageWaar() + ".",
                        "Wilt u ons nog iets sturen? Dat kan tot en met " + Datum.voluit(zitting.stukkenTotEnMet()) + ".",
                        "Kunt u die dag niet, of wilt u niet komen? Laat het ons weten."),
                List.of(Bevinding.voldaan("HOREN_IN_BEZWAAR", "Awb 7:2", "Wij luisteren naar u voordat wij beslissen."), inzage));
    }

    static Bericht intrekking(Bezwaar bezwaar, Bevinding grond) {
        return new Bericht(bezwaar.zaakId, "bevestiging van intrekking", "U trok uw bezwaar in",
                "Wij beslissen niet meer over uw bezwaar van " + Datum.voluit(bezwaar.ontvangenOp) + ".",
                List.of("Het besluit blijft zoals het was.", "Klopt dit niet? Bel ons dan zo snel mogelijk."), List.of(grond));
    }
}
