package nl.bredeondersteuning.deadline.regels;

import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;

/**
 * Eén ding dat in een zaak gedaan kan worden, of dat nu kan en waarom niet. De service die het doet, toetst het op dat moment zelf.
 *
 * @param betreft het besluit waar het over gaat; leeg als het de hele zaak betreft
 * @param bevindingen wat zich verzet, om een oordeel vraagt of waarschuwt
 */
public record Handeling(Handelingssoort soort, UUID betreft, Ruimte ruimte, List<Bevinding> bevindingen) {

    /** Of een handeling nu kan. */
    public enum Ruimte {
        OPEN("kan nu"), OORDEEL("kan alleen met een oordeel"), DICHT("kan niet");

        private final String label;

        Ruimte(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
