package nl.bredeondersteuning.beleid.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.norm.Weigeringsgrond;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.beleid.wet.Hardheid;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beleid.wet.Wettelijkegrens;

/** De toets van een voorziening aan wet en beleid, voor toekennen en voor weigeren. */
public final class Voorzieningtoets {

    private static final String VRAAG_HARDHEID = "Is afwijken van de beleidsregels nodig in dit bijzondere geval?";

    private Voorzieningtoets() {
    }

    /**
     * Alles wat over een toekenning te zeggen is. Zij kan doorgaan als geen bevinding {@link Bevinding#houdtTegen()}.
     *
     * @param laatsteDagMaterieelBeleid laatste dag van "materiële voorzieningen (beleid)"; leeg als de zaak die termijn niet heeft
     * @param laatsteDagDuurBeleid laatste dag van "maximale duur (beleid)"; leeg als de zaak die termijn niet heeft
     */
    public static List<Bevinding> toekennen(GevraagdeVoorziening voorziening, Afweging afweging, Grensfeiten grens,
            LocalDate laatsteDagMaterieelBeleid,
                                            LocalDate laatsteDagDuurBeleid, Beleidsprofiel profiel, Oordelen oordelen) {
        var bevindingen = new ArrayList<>(Wettelijkegrens.toets(grens, oordelen));
        bevindingen.addAll(uitsluitingen(voorziening, profiel, oordelen));
        bevindingen.addAll(oordelen.beantwoord(profiel.toets(Weigeringsgrond.class, voorziening), Uitkomst.WAARSCHUWING));
        bevindingen.addAll(profiel.toets(Voorzieningssoort.class, voorziening));
        bevindingen.addAll(profiel.toets(Afwegingsfactor.class, afweging));
        if (voorziening.materieel()) bevindingen.addAll(beleidstermijn(Termijnsoort.MATERIEEL_BELEID, grens, laatsteDagMaterieelBeleid,
                profiel));
        bevindingen.addAll(beleidstermijn(Termijnsoort.MAXIMALE_DUUR_BELEID, grens, laatsteDagDuurBeleid, profiel));
        return List.copyOf(bevindingen);
    }

    /**
     * Weigeren kan op een grond die zich voordoet; {@code bevindingen} zijn die van het toekennen op dezelfde dag.
     * De uitkomst is de grond of, als zij zich niet voordoet, een bevinding die zich verzet met die aanhaling.
     */
    public static List<Bevinding> weigeren(String aanhaling, List<Bevinding> bevindingen) {
        var gronden = gronden(bevindingen).stream().filter(b -> b.op(aanhaling)).map(b -> b.met(Uitkomst.VOLDAAN, b.reden())).toList();
        if (!gronden.isEmpty()) return gronden;
        return List.of(Bevinding.verzet("WEIGERINGSGROND", aanhaling,
                "Deze grond doet zich niet voor; op deze aanhaling kan niet geweigerd worden."));
    }

    /** De bevindingen van het toekennen waarop geweigerd zou kunnen worden. */
    public static List<Bevinding> gronden(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> b.doetZichVoor() && isGrond(b)).toList();
    }

    private static boolean isGrond(Bevinding bevinding) {
        return !bevinding.norm().equals("HARDHEID_WET") && !bevinding.norm().equals(Voorschrift.HARDHEIDSCLAUSULE.name())
                && !bevinding.norm().equals(Termijnsoort.MATERIEEL_BELEID.name())
                && !bevinding.norm().equals(Termijnsoort.MAXIMALE_DUUR_BELEID.name());
    }

    /**
     * Kampen artikel 2.2 en hoofdstuk 7: van een uitsluiting kan met een oordeel op de hardheidsclausule van het profiel worden
     * afgeweken.
     */
    public static List<Bevinding> uitsluitingen(GevraagdeVoorziening voorziening, Beleidsprofiel profiel, Oordelen oordelen) {
        var bevindingen = profiel.toets(Uitsluiting.class, voorziening);
        return profiel.hardheidsclausule()
                .map(h -> oordelen.wijkAf(bevindingen, Voorschrift.HARDHEIDSCLAUSULE.name(), h.artikel(), VRAAG_HARDHEID))
                .orElse(bevindingen);
    }

    /** Kampen artikel 4.2 lid 4 en 6.1 lid 1: na de termijn van het beleid, maar binnen die van de wet, gaat het met een waarschuwing. */
    private static List<Bevinding> beleidstermijn(Termijnsoort soort, Grensfeiten grens, LocalDate laatsteDag, Beleidsprofiel profiel) {
        if (laatsteDag == null || !grens.dag().isAfter(laatsteDag)) return List.of();
        return profiel.norm(soort).map(b ->
                List.of(Bevinding.waarschuwing(soort.name(), b.artikel(), "De eigen termijn van de gemeente is voorbij: " + b.tekst() + ".",
                Feit.van("laatste dag", laatsteDag, "zaak")))).orElse(List.of());
    }

    /** What the second gate tests again at vaststellen, and nothing else (I13). */
    public static List<Bevinding> vaststellen(Grensfeiten grens, Oordelen oordelen) {
        return Wettelijkegrens.toets(grens, oordelen);
    }

    /** The letter says so in the words of the law. */
    public static boolean wijktAfVanWet(List<Bevinding> bevindingen) {
        return Hardheid.toegepast(bevindingen);
    }

    /** The letter says so in the words of the hardship clause of the profile. */
    public static boolean wijktAfVanBeleid(List<Bevinding> bevindingen) {
        return bevindingen.stream().anyMatch(b -> b.norm().equals(Voorschrift.HARDHEIDSCLAUSULE.name())
                && b.uitkomst() == Uitkomst.VOLDAAN);
    }
}
