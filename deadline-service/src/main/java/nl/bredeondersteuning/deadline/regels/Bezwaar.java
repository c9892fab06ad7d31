package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk;

/**
 * Een bezwaar.
 *
 * @param onderdelen de voorzieningen van het besluit waartegen het is gericht; leeg als dat het hele besluit is
 * @param beslissingId de beslissing erop, zodra die is vastgesteld
 * @param herstel wanneer gevraagd is het aan te vullen, en of dat gebeurde (Awb 6:6)
 */
public record Bezwaar(UUID id, UUID besluitId, List<UUID> onderdelen, LocalDate ontvangenOp, boolean tijdig, boolean commissie,
                      UUID beslissingId, String uitkomst, List<Bezwaarherstel.Verzoek> herstel, LocalDate ingetrokkenOp,
                      LocalDate bevestigdOp) {

    public Bezwaar {
        onderdelen = List.copyOf(onderdelen);
        herstel = List.copyOf(herstel);
    }

    public boolean gegrond() {
        return "gegrond".equals(uitkomst);
    }

    /** @param beslissing leeg zolang zij niet bekend is */
    Onherroepelijk.Bezwaar rechtsmiddel(Onherroepelijk.Besluit beslissing) {
        return new Onherroepelijk.Bezwaar(ingetrokkenOp, gegrond(), beslissing, new HashSet<>(onderdelen));
    }

    public Bezwaar naarCommissie() {
        return new Bezwaar(id, besluitId, onderdelen, ontvangenOp, tijdig, true, beslissingId, uitkomst, herstel, ingetrokkenOp,
                bevestigdOp);
    }

    public Bezwaar afgehandeld(UUID beslissing, String hoe) {
        return new Bezwaar(id, besluitId, onderdelen, ontvangenOp, tijdig, commissie, beslissing, hoe, herstel, ingetrokkenOp, bevestigdOp);
    }

    public Bezwaar ingetrokken(LocalDate dag) {
        return new Bezwaar(id, besluitId, onderdelen, ontvangenOp, tijdig, commissie, beslissingId, uitkomst, herstel, dag, bevestigdOp);
    }

    public Bezwaar bevestigd(LocalDate dag) {
        return new Bezwaar(id, besluitId, onderdelen, ontvangenOp, tijdig, commissie, beslissingId, uitkomst, herstel, ingetrokkenOp, dag);
    }

    public Bezwaar metHerstel(List<Bezwaarherstel.Verzoek> verzoeken) {
        return new Bezwaar(id, besluitId, onderdelen, ontvangenOp, tijdig, commissie, beslissingId, uitkomst, verzoeken, ingetrokkenOp,
                bevestigdOp);
    }
}
