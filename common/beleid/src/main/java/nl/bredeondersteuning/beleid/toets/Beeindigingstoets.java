package nl.bredeondersteuning.beleid.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Hardheid;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De toets van een beëindiging op de aangehaalde grond; {@code grond} is leeg als wet en profiel die aanhaling niet als grond kennen. */
@Artikel({"Wht 2.21 lid 4b", "Wht 2.21 lid 6", "Wht 8.10"})
public record Beeindigingstoets(Optional<Beeindigingsgrond> grond, List<Bevinding> bevindingen) {

    private static final String DUUR = "Wht 2.21 lid 4b";
    private static final String AFWIJZING = "Wht 2.21 lid 6";

    /** The ending can go on when no finding holds it. */
    public boolean mag() {
        return bevindingen.stream().noneMatch(Bevinding::houdtTegen);
    }

    /** Wht 2.21 lid 4b en 6, Wht 8.10, Kampen artikel 6.1: de grond doet zich voor, en niet later dan de maximale duur (of Wht 9.1). */
    public static Beeindigingstoets van(String aanhaling, Beeindigingsfeiten feiten, Beleidsprofiel profiel, Oordelen oordelen) {
        var grond = grond(aanhaling, feiten, profiel);
        var bevindingen = new ArrayList<Bevinding>();
        if (grond.isEmpty()) bevindingen.add(Bevinding.verzet("BEEINDIGINGSGROND", aanhaling,
                "Deze aanhaling is hier geen grond om de ondersteuning te beëindigen."));
        else bevindingen.addAll(bevindingen(grond.get(), aanhaling, feiten, profiel, oordelen));
        bevindingen.addAll(maximaleDuur(feiten, oordelen));
        return new Beeindigingstoets(grond, List.copyOf(bevindingen));
    }

    private static Optional<Beeindigingsgrond> grond(String aanhaling, Beeindigingsfeiten feiten, Beleidsprofiel profiel) {
        if (Citaat.gelijk(aanhaling, DUUR) || feiten.anker() != null && feiten.anker().overgangsrecht()
                && Citaat.omvat(aanhaling, feiten.anker().artikel(Termijnsoort.MAXIMALE_DUUR))) return Optional.of(naarDuur(feiten));
        if (Citaat.gelijk(aanhaling, AFWIJZING)) return Optional.of(Beeindigingsgrond.NIET_RECHTHEBBEND);
        var gebonden = new ArrayList<Beeindigingsgrond>();
        for (var grond : Beeindigingsgrond.values()) {
            if (profiel.norm(grond).filter(b -> Citaat.gelijk(aanhaling, b.artikel())).isPresent()) gebonden.add(grond);
        }
        return gebonden.contains(Beeindigingsgrond.MAXIMALE_DUUR) ? Optional.of(naarDuur(feiten)) : gebonden.stream().findFirst();
    }

    /**
     * One article holds the longest duration and the new start (Wht 2.21 lid 4b, Kampen 6.1 lid 1): before the last day it is the new
     * start.
     */
    private static Beeindigingsgrond naarDuur(Beeindigingsfeiten feiten) {
        return feiten.duurVerstreken() ? Beeindigingsgrond.MAXIMALE_DUUR : Beeindigingsgrond.NIEUWE_START;
    }

    private static List<Bevinding> bevindingen(Beeindigingsgrond grond, String aanhaling, Beeindigingsfeiten feiten, Beleidsprofiel profiel,
            Oordelen oordelen) {
        var uitkomst = grond.uitkomst(feiten);
        var reden = uitkomst == Uitkomst.VERZET ? "De feiten van deze grond zijn er niet (" + grond.label() + ")." : "Grond: "
                + grond.label() + ".";
        var eigen = new Bevinding(grond.name(), eigenAanhaling(grond, aanhaling, feiten, profiel), uitkomst, reden, grond.feiten(feiten));
        var uit = new ArrayList<Bevinding>();
        uit.add(oordelen.beantwoord(eigen, Uitkomst.VOLDAAN));
        if (uitkomst != Uitkomst.VERZET) tegenhanger(grond, eigen.artikel(), feiten, profiel).ifPresent(uit::add);
        return uit;
    }

    /** The citation as law or profile writes it, also where the caller wrote a whole article. */
    private static String eigenAanhaling(Beeindigingsgrond grond, String aanhaling, Beeindigingsfeiten feiten, Beleidsprofiel profiel) {
        if (Citaat.omvat("Wht 8.10", aanhaling)) return feiten.anker().artikel(Termijnsoort.MAXIMALE_DUUR);
        if (Citaat.omvat("Wht 2.21", aanhaling)) return aanhaling.strip();
        return profiel.norm(grond).map(b -> b.artikel()).orElse(aanhaling);
    }

    /** Where an article of the profile works out the same norm as the law, the decision names both. */
    private static Optional<Bevinding> tegenhanger(Beeindigingsgrond grond, String eigen, Beeindigingsfeiten feiten,
            Beleidsprofiel profiel) {
        var wet = switch (grond) {
            case NIEUWE_START -> DUUR;
            case MAXIMALE_DUUR -> feiten.anker() == null ? DUUR : feiten.anker().artikel(Termijnsoort.MAXIMALE_DUUR);
            case NIET_RECHTHEBBEND -> AFWIJZING;
            case VERZOEK, GEEN_CONTACT -> null;
        };
        if (wet == null) return Optional.empty();
        if (!Citaat.omvat("Wht", eigen)) return Optional.of(Bevinding.voldaan(grond.name(), wet, "De wet kent dezelfde grond."));
        if (Citaat.omvat("Wht 8.10", eigen)) return Optional.empty();
        return profiel.norm(grond).map(b -> Bevinding.voldaan(grond.name(), b.artikel(), b.tekst()));
    }

    private static List<Bevinding> maximaleDuur(Beeindigingsfeiten feiten, Oordelen oordelen) {
        if (feiten.laatsteDag() == null || !feiten.per().isAfter(feiten.laatsteDag())) return List.of();
        var artikel = feiten.anker() == null ? DUUR : feiten.anker().artikel(Termijnsoort.MAXIMALE_DUUR);
        return Hardheid.pasToe(List.of(Bevinding.verzet("TERMIJN_MAXIMALE_DUUR", artikel,
                "De ondersteuning kan niet later eindigen dan op de laatste dag van de maximale duur.",
                Feit.van("laatste dag", feiten.laatsteDag(), "zaak"))), oordelen);
    }
}
