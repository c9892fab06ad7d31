package nl.bredeondersteuning.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** De oordelen die over één zaak of voorziening gegeven zijn, en wat zij met bevindingen doen. */
public record Oordelen(List<Oordeel> lijst) {

    public static final Oordelen GEEN = new Oordelen(List.of());

    public Oordelen {
        lijst = List.copyOf(lijst);
    }

    public static Oordelen van(Oordeel... oordelen) {
        return new Oordelen(List.of(oordelen));
    }

    /** The latest judgement on exactly this citation. */
    public Optional<Oordeel> op(String artikel) {
        return lijst.stream().filter(o -> Citaat.gelijk(o.artikel(), artikel)).reduce((eerste, laatste) -> laatste);
    }

    /** A norm that asked for a judgement and has it becomes {@code dan}, with the words of whoever judged. */
    public List<Bevinding> beantwoord(List<Bevinding> bevindingen, Uitkomst dan) {
        if (lijst.isEmpty()) return bevindingen;
        return bevindingen.stream().map(bevinding -> beantwoord(bevinding, dan)).toList();
    }

    public Bevinding beantwoord(Bevinding bevinding, Uitkomst dan) {
        if (bevinding.uitkomst() != Uitkomst.OORDEEL) return bevinding;
        return op(bevinding.artikel()).map(o -> bevinding.met(dan, o.motivering())).orElse(bevinding);
    }

    /**
     * Findings from which a judgement under {@code artikel} may deviate: without it they stand and the judgement is asked for,
     * with it they become warnings and the judgement carries the act.
     */
    public List<Bevinding> wijkAf(List<Bevinding> bevindingen, String norm, String artikel, String vraag) {
        if (bevindingen.stream().noneMatch(b -> b.uitkomst() == Uitkomst.VERZET)) return bevindingen;
        var oordeel = op(artikel);
        var uit = new ArrayList<Bevinding>(bevindingen.size() + 1);
        for (var bevinding : bevindingen) {
            var afgeweken = oordeel.isPresent() && bevinding.uitkomst() == Uitkomst.VERZET;
            uit.add(afgeweken ? bevinding.met(Uitkomst.WAARSCHUWING, bevinding.reden() + " Daarvan is afgeweken op grond van " + artikel
                    + ".") : bevinding);
        }
        uit.add(oordeel.map(o -> Bevinding.voldaan(norm, artikel, o.motivering(), Feit.van("oordeel van", o.medewerker(), "zaak"),
                Feit.van("gegeven op", o.gegevenOp(), "zaak"))).orElseGet(() -> Bevinding.oordeel(norm, artikel, vraag)));
        return List.copyOf(uit);
    }
}
