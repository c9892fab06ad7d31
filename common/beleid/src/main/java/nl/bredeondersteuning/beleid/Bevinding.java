package nl.bredeondersteuning.beleid;

import java.util.List;
import java.util.Objects;

/** Wat één norm zegt over één handeling: de aanhaling, het antwoord, de reden en de feiten waarop het rust. */
public record Bevinding(String norm, String artikel, Uitkomst uitkomst, String reden, List<Feit> feiten) {

    public Bevinding {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(artikel, "artikel");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(reden, "reden");
        feiten = List.copyOf(feiten);
    }

    public static Bevinding voldaan(String norm, String artikel, String reden, Feit... feiten) {
        return new Bevinding(norm, artikel, Uitkomst.VOLDAAN, reden, List.of(feiten));
    }

    public static Bevinding verzet(String norm, String artikel, String reden, Feit... feiten) {
        return new Bevinding(norm, artikel, Uitkomst.VERZET, reden, List.of(feiten));
    }

    public static Bevinding oordeel(String norm, String artikel, String reden, Feit... feiten) {
        return new Bevinding(norm, artikel, Uitkomst.OORDEEL, reden, List.of(feiten));
    }

    public static Bevinding waarschuwing(String norm, String artikel, String reden, Feit... feiten) {
        return new Bevinding(norm, artikel, Uitkomst.WAARSCHUWING, reden, List.of(feiten));
    }

    public static Bevinding nietVanToepassing(String norm, String artikel, String reden, Feit... feiten) {
        return new Bevinding(norm, artikel, Uitkomst.NIET_VAN_TOEPASSING, reden, List.of(feiten));
    }

    /** The norm stands in the way, asks or warns. */
    public boolean doetZichVoor() {
        return uitkomst == Uitkomst.VERZET || uitkomst == Uitkomst.OORDEEL || uitkomst == Uitkomst.WAARSCHUWING;
    }

    /** The act cannot go on as things stand. */
    public boolean houdtTegen() {
        return uitkomst == Uitkomst.VERZET || uitkomst == Uitkomst.OORDEEL;
    }

    /** The finding is on this article or a part of it. */
    public boolean op(String aanhaling) {
        return Citaat.omvat(aanhaling, artikel);
    }

    public Bevinding met(Uitkomst andere, String andereReden) {
        return new Bevinding(norm, artikel, andere, andereReden, feiten);
    }
}
