package nl.bredeondersteuning.intake.uht;

import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.keuring.Regel;

/**
 * Een regel met hoe het met haar afliep.
 *
 * @param codes alle codes van haar eigen klasse
 * @param nakijken een mens moet er in de zaak naar kijken
 */
record Verwerkt(Regel regel, Uitkomst uitkomst, List<String> codes, UUID zaakId, boolean nakijken) {

    static Verwerkt quarantaine(Regel regel) {
        return new Verwerkt(regel, Uitkomst.QUARANTAINE, regel.quarantaine(), null, false);
    }

    static Verwerkt quarantaine(Regel regel, String code) {
        return quarantaine(regel.inQuarantaineDoor(code));
    }

    static Verwerkt dubbel(Regel regel, String code, UUID zaakId, boolean nakijken) {
        return new Verwerkt(regel, Uitkomst.DUBBEL, List.of(code), zaakId, nakijken);
    }

    static Verwerkt aanvaard(Regel regel, UUID zaakId) {
        var opmerkingen = regel.opmerkingen();
        return new Verwerkt(regel, opmerkingen.isEmpty() ? Uitkomst.AANVAARD : Uitkomst.AANVAARD_MET_OPMERKING, opmerkingen, zaakId,
                !opmerkingen.isEmpty());
    }

    /** Wat erin staat, hoort een mens te kunnen zien. */
    boolean bewaren() {
        return nakijken || uitkomst == Uitkomst.QUARANTAINE;
    }
}
