package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.List;

/** De stand van een dwangsom aan het eind van de peildatum; eerste en laatste dag leeg bij een te vroege ingebrekestelling. */
public record Dwangsomuitkomst(boolean prematuur, LocalDate eersteDag, LocalDate laatsteDag, int aantalDagen, long bedragInCenten,
                               List<Stap> stappen) {

    public Dwangsomuitkomst {
        stappen = List.copyOf(stappen);
    }
}
