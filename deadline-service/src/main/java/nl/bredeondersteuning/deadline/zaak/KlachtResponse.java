package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.deadline.regels.Verloop;

/** Een klacht over de gemeente, en haar laatste dag (Awb 9:11). */
public record KlachtResponse(UUID klachtId, LocalDate ontvangenOp, boolean commissie, LocalDate uitersteDatum, LocalDate streefdatum,
        LocalDate afgehandeldOp, List<Stap> stappen) {

    static KlachtResponse of(Verloop.Klacht k) {
        var termijn = k.termijn();
        return new KlachtResponse(k.id(), k.ontvangenOp(), k.commissie(), termijn.uitersteDatum(), termijn.streefdatum(),
                k.afgehandeldOp(), termijn.stappen());
    }
}
