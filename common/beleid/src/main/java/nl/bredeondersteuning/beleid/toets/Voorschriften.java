package nl.bredeondersteuning.beleid.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;

/**
 * De voorschriften over uitnodiging, eerste gesprek, hulpvraag, plan en toegang, met de waarden van het profiel; zonder voorschrift geen
 * bevinding.
 */
public final class Voorschriften {

    private Voorschriften() {
    }

    /** Kampen artikel 3.2 lid 1: langs een weg die het profiel noemt. */
    public static Optional<Bevinding> uitnodiging(Kanaal kanaal, Beleidsprofiel profiel) {
        var toegestaan = profiel.gesprek().kanalen();
        return profiel.toets(Voorschrift.UITNODIGINGSKANAAL, toegestaan.contains(kanaal), "Uitnodigen kan hier niet via " + kanaal.label()
                + ", wel via "
                + toegestaan.stream().map(Kanaal::label).collect(Collectors.joining(" of ")) + ".",
                Feit.van("kanaal", kanaal.label(), "zaak"));
    }

    /** Kampen artikel 3.2 lid 2: de rechthebbende kiest een plaats die het profiel biedt. */
    public static Optional<Bevinding> gekozenPlaats(Plaats gekozen, Beleidsprofiel profiel) {
        return profiel.toets(Voorschrift.PLAATS_EERSTE_GESPREK, profiel.gesprek().plaatsen().contains(gekozen),
                "De gemeente biedt deze plaats niet: " + gekozen.label() + ".",
                Feit.van("gekozen plaats", gekozen.label(), "aanvrager"));
    }

    /** Kampen artikel 3.2 lid 2: het gesprek is waar de rechthebbende het koos; {@code gekozen} leeg zonder keuze. */
    public static Optional<Bevinding> gesprekOp(Plaats plaats, Plaats gekozen, Beleidsprofiel profiel) {
        var goed = gekozen == null ? profiel.gesprek().plaatsen().contains(plaats) : plaats == gekozen;
        return profiel.toets(Voorschrift.PLAATS_EERSTE_GESPREK, goed, "Het gesprek is niet op de plaats die de rechthebbende koos.",
                Feit.van("plaats", plaats.label(), "zaak"),
                Feit.van("gekozen plaats", gekozen == null ? "geen keuze" : gekozen.label(), "aanvrager"));
    }

    /** Kampen artikel 3.2 lid 3: genoeg medewerkers bij het eerste gesprek. */
    public static Optional<Bevinding> medewerkers(int aantal, Beleidsprofiel profiel) {
        return profiel.toets(Voorschrift.MEDEWERKERS_EERSTE_GESPREK, aantal >= profiel.gesprek().medewerkers(),
                "Bij het eerste gesprek horen "
                + profiel.gesprek().medewerkers() + " medewerkers te zijn.", Feit.van("medewerkers", aantal, "zaak"));
    }

    /** Kampen hoofdstuk 4: vóór het eerste gesprek is het recht nagegaan; anders gaat het gesprek door met een waarschuwing. */
    public static Optional<Bevinding> rechtNagegaan(boolean nagegaan, Beleidsprofiel profiel) {
        return profiel.toets(Voorschrift.RECHT_VOOR_EERSTE_GESPREK, nagegaan,
                "Vóór het eerste gesprek is niet nagegaan of er recht is op brede ondersteuning.")
                .map(b -> b.uitkomst() == Uitkomst.VERZET ? b.met(Uitkomst.WAARSCHUWING, b.reden()) : b);
    }

    /** Kampen artikel 2.2 sub b, anders Wht 2.21 lid 1: een hulpvraag ligt op een leefgebied van het profiel. */
    @Artikel("Wht 2.21 lid 1")
    public static Bevinding leefgebied(String label, Beleidsprofiel profiel) {
        var feit = Feit.van("leefgebied", label, "aanvrager");
        var regel = profiel.leefgebied(label);
        if (regel.isPresent()) return Bevinding.voldaan("LEEFGEBIED", regel.get().artikel() == null ? "Wht 2.21 lid 1"
                : regel.get().artikel(), "Een leefgebied van de brede ondersteuning.", feit);
        var artikel = profiel.norm(Uitsluiting.ANDER_LEEFGEBIED).map(b -> b.artikel()).orElse("Wht 2.21 lid 1");
        return Bevinding.verzet(Uitsluiting.ANDER_LEEFGEBIED.name(), artikel, "\"" + label
                + "\" is hier geen leefgebied van de brede ondersteuning.", feit);
    }

    /** Wht 2.21 lid 4, Kampen artikel 4.2 lid 1: een plan wordt samen met de rechthebbende opgesteld. */
    @Artikel("Wht 2.21 lid 4")
    public static List<Bevinding> planSamen(boolean samen, Beleidsprofiel profiel) {
        var wet = samen ? Bevinding.voldaan("PLAN_SAMEN", "Wht 2.21 lid 4", "Het plan is samen met de rechthebbende opgesteld.")
                : Bevinding.verzet("PLAN_SAMEN", "Wht 2.21 lid 4", "Een plan van aanpak wordt samen met de rechthebbende opgesteld.");
        return profiel.toets(Voorschrift.PLAN_SAMEN, samen, wet.reden()).map(beleid -> List.of(wet, beleid)).orElse(List.of(wet));
    }

    /** Kampen artikel 4.1 lid 1 sub a, Voorbeeldstad artikel 6 lid 2: een planvorm die het profiel toelaat. */
    public static Optional<Bevinding> planvorm(Planvorm vorm, Beleidsprofiel profiel) {
        return profiel.toets(Voorschrift.PLANVORM, profiel.plan().vormen().contains(vorm), "Een plan " + vorm.label()
                + " kan hier niet vastgesteld worden.",
                Feit.van("planvorm", vorm.label(), "zaak"));
    }

    /** Kampen artikel 4.2 lid 5: doelstellingen wijzigen alleen bij nieuwe feiten, waar het profiel dat zegt. */
    public static Optional<Bevinding> doelstellingWijzigen(boolean nieuweFeiten, Beleidsprofiel profiel) {
        return profiel.toets(Voorschrift.DOELSTELLING_WIJZIGEN, nieuweFeiten || !profiel.plan().alleenBijNieuweFeiten(),
                "Er zijn geen nieuwe feiten of omstandigheden die een wijziging noodzakelijk maken.",
                Feit.van("nieuwe feiten", nieuweFeiten ? "ja" : "nee", "zaak"));
    }

    /**
     * Wht 2.21 lid 1 en 4, Kampen hoofdstuk 4 en artikel 4.1 lid 1 sub a: toegang verlenen aan een rechthebbende, na het eerste gesprek en
     * met een plan van aanpak.
     *
     * @param rechthebbend leeg zolang het niet is nagegaan
     */
    @Artikel({"Wht 2.21 lid 1", "Wht 2.21 lid 4"})
    public static List<Bevinding> toegangVerlenen(Boolean rechthebbend, boolean eersteGesprekGevoerd, boolean planVastgesteld,
            Beleidsprofiel profiel) {
        var wet = planVastgesteld ? Bevinding.voldaan("TOEGANG_MET_PLAN", "Wht 2.21 lid 4", "Er is een plan van aanpak.")
                : Bevinding.verzet("TOEGANG_MET_PLAN", "Wht 2.21 lid 4", "Er is nog geen plan van aanpak.");
        var bevindingen = new ArrayList<>(List.of(wet));
        profiel.toets(Voorschrift.BESCHIKKING_NA_EERSTE_GESPREK, eersteGesprekGevoerd,
                "Het eerste gesprek heeft nog niet plaatsgevonden.").ifPresent(bevindingen::add);
        profiel.toets(Voorschrift.TOEGANG_MET_PLAN, planVastgesteld, wet.reden()).ifPresent(bevindingen::add);
        if (!Boolean.TRUE.equals(rechthebbend)) bevindingen.add(Bevinding.verzet("RECHTHEBBEND", "Wht 2.21 lid 1", rechthebbend == null
                ? "Nog niet is nagegaan of de aanvrager rechthebbend is." : "De aanvrager is niet rechthebbend."));
        return List.copyOf(bevindingen);
    }

    /** Wht 2.21 lid 1, Kampen artikel 4.1 lid 1 sub b: alleen wie niet rechthebbend is, wordt gemotiveerd geweigerd. */
    @Artikel("Wht 2.21 lid 1")
    public static List<Bevinding> toegangWeigeren(Boolean rechthebbend, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<Bevinding>();
        if (!Boolean.FALSE.equals(rechthebbend)) bevindingen.add(Bevinding.verzet("RECHTHEBBEND", "Wht 2.21 lid 1",
                "Er is geen beoordeling waaruit volgt dat de aanvrager niet rechthebbend is."));
        profiel.toets(Voorschrift.WEIGERING_GEMOTIVEERD, true, "De weigering is niet gemotiveerd.").ifPresent(bevindingen::add);
        return List.copyOf(bevindingen);
    }

    /**
     * Kampen artikel 5.1 lid 1: verstrekt wordt wat bij vastgesteld besluit is toegekend; ook zonder die bepaling alleen na toekenning
     * (Wht 2.21 lid 4a).
     */
    @Artikel("Wht 2.21 lid 4a")
    public static Bevinding verstrekken(boolean toegekendBijBesluit, Beleidsprofiel profiel) {
        var reden = "De voorziening is niet bij een vastgesteld besluit toegekend.";
        return profiel.toets(Voorschrift.VERSTREKKEN_WAT_TOEGEKEND, toegekendBijBesluit, reden).orElseGet(() -> toegekendBijBesluit
                ? Bevinding.voldaan("VERSTREKKEN_WAT_TOEGEKEND", "Wht 2.21 lid 4a", "De voorziening is toegekend.")
                : Bevinding.verzet("VERSTREKKEN_WAT_TOEGEKEND", "Wht 2.21 lid 4a", reden));
    }
}
