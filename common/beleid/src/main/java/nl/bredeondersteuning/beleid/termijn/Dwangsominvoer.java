package nl.bredeondersteuning.beleid.termijn;

import java.util.ArrayList;
import java.util.List;

/** Een dwangsomvraag zoals zij binnenkomt, in teksten; zegt van elk veld tegelijk of het klopt. */
public record Dwangsominvoer(String termijnEinde, String ingebrekestellingOntvangen, String besluitBekendgemaakt, String peildatum) {

    /** De gelezen vraag, of de fouten; de vraag is alleen te berekenen als er geen fouten zijn. */
    public record Gelezen(Dwangsomvraag vraag, List<Fout> fouten) {
    }

    public Gelezen lees() {
        var fouten = new ArrayList<Fout>();
        var besluit = besluitBekendgemaakt == null ? null : Termijninvoer.leesDatum("besluitBekendgemaakt", besluitBekendgemaakt, fouten);
        var vraag = new Dwangsomvraag(Termijninvoer.leesDatum("termijnEinde", termijnEinde, fouten),
                Termijninvoer.leesDatum("ingebrekestellingOntvangen", ingebrekestellingOntvangen, fouten), besluit,
                Termijninvoer.leesDatum("peildatum", peildatum, fouten));
        return new Gelezen(vraag, List.copyOf(fouten));
    }
}
