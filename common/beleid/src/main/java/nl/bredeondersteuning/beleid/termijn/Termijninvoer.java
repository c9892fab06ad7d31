package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Een termijnvraag zoals zij binnenkomt, in teksten; zegt van elk veld tegelijk of het klopt. */
public record Termijninvoer(String startdatum, String duur, String grondslag, String richting, List<Dagen> opschortingen,
                            List<String> verlengingen) {

    /** Een opschorting zoals zij binnenkomt. */
    public record Dagen(String vanaf, String tot) {
    }

    /** De gelezen vraag, of de fouten; de vraag is alleen te berekenen als er geen fouten zijn. */
    public record Gelezen(Termijnvraag vraag, List<Fout> fouten) {
    }

    public Gelezen lees() {
        var fouten = new ArrayList<Fout>();
        var vraag = new Termijnvraag(leesDatum("startdatum", startdatum, fouten), leesDuur(fouten),
                leesKeuze("grondslag", grondslag, Grondslag.values(), fouten), leesRichting(fouten), leesOpschortingen(fouten),
                leesVerlengingen(fouten));
        return new Gelezen(vraag, Termijnberekening.controleer(vraag, fouten));
    }

    static LocalDate leesDatum(String veld, String tekst, List<Fout> fouten) {
        if (tekst == null) {
            fouten.add(Fout.ontbreekt(veld));
            return null;
        }
        var datum = Datum.lees(tekst);
        if (datum.isEmpty()) fouten.add(Fout.ongeldig(veld, "Verwacht een bestaande datum als 2026-11-06, in 1900 tot en met 2200."));
        return datum.orElse(null);
    }

    private Duur leesDuur(List<Fout> fouten) {
        var gelezen = Duur.lees(duur);
        if (duur == null) fouten.add(Fout.ontbreekt("duur"));
        else if (gelezen.isEmpty()) fouten.add(Fout.ongeldig("duur", "Verwacht PnD, PnW, PnM of PnY met n van 1 tot en met 9999."));
        return gelezen.orElse(null);
    }

    private Richting leesRichting(List<Fout> fouten) {
        return richting == null ? Richting.VOORUIT : leesKeuze("richting", richting, Richting.values(), fouten);
    }

    private static <E extends Enum<E>> E leesKeuze(String veld, String tekst, E[] keuzes, List<Fout> fouten) {
        for (var keuze : keuzes) if (keuze.name().equals(tekst)) return keuze;
        fouten.add(tekst == null ? Fout.ontbreekt(veld) : Fout.ongeldig(veld, "Verwacht een van " + Arrays.toString(keuzes) + "."));
        return null;
    }

    private List<Opschorting> leesOpschortingen(List<Fout> fouten) {
        var gelezen = new ArrayList<Opschorting>();
        for (var i = 0; opschortingen != null && i < opschortingen.size(); i++) {
            var veld = "opschortingen[" + i + "]";
            var dagen = opschortingen.get(i) == null ? new Dagen(null, null) : opschortingen.get(i);
            gelezen.add(new Opschorting(leesDatum(veld + ".vanaf", dagen.vanaf(), fouten), leesDatum(veld + ".tot", dagen.tot(), fouten)));
        }
        return gelezen;
    }

    private List<Verlenging> leesVerlengingen(List<Fout> fouten) {
        var gelezen = new ArrayList<Verlenging>();
        for (var i = 0; verlengingen != null && i < verlengingen.size(); i++) {
            var verlenging = Duur.lees(verlengingen.get(i)).filter(Duur::inDagen);
            verlenging.map(Verlenging::new).ifPresent(gelezen::add);
            if (verlenging.isEmpty()) fouten.add(Fout.ongeldig("verlengingen[" + i + "]",
                    "Verwacht PnD of PnW met n van 1 tot en met 9999."));
        }
        return gelezen;
    }
}
