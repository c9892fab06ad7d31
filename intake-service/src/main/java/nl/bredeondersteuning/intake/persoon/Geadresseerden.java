package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.toegang.GezagVastleggen;
import nl.bredeondersteuning.intake.persoon.GeadresseerdeResource.GeadresseerdeResponse;

/** Stelt samen aan wie een brief gaat, met aanhef en adres zoals vastgelegd. */
@ApplicationScoped
public class Geadresseerden {

    private final Personen personen;
    private final Instemmingen instemmingen;
    private final GezagVastleggen gezag;

    Geadresseerden(Personen personen, Instemmingen instemmingen, GezagVastleggen gezag) {
        this.gezag = gezag;
        this.personen = personen;
        this.instemmingen = instemmingen;
    }

    /**
     * Wie de brief krijgt: tot het zestien is, treedt voor een kind op wie gezag heeft (Kampen artikel 2.3 lid 4), tenzij het beleid aan het
     * kind zelf laat schrijven.
     */
    GeadresseerdeResponse van(UUID zaakId, UUID aanvragerId, boolean brievenAanKind, LocalDate dag) {
        var onderZestien = personen.findById(aanvragerId).geboortedatum.plusYears(16).isAfter(dag);
        return van(zaakId, onderZestien && !brievenAanKind ? gezag.gezaghebber(zaakId).orElse(aanvragerId) : aanvragerId);
    }

    private GeadresseerdeResponse van(UUID zaakId, UUID persoonId) {
        var persoon = personen.findById(persoonId);
        var aanhef = persoon.aanhef == null || persoon.aanhef.isBlank() ? "Geachte heer, mevrouw " + achternaam(persoon) : persoon.aanhef;
        return new GeadresseerdeResponse(persoonId, persoon.naam(), aanhef,
                GeadresseerdeResource.gevuld(persoon.adresregel(), persoon.plaatsregel()).toList(),
                instemmingen.jongste(zaakId, true).map(instemming -> instemming.op).orElse(null),
                instemmingen.jongste(zaakId, false).filter(ingetrokken -> instemmingen.jongste(zaakId, true)
                        .map(instemming -> instemming.nr < ingetrokken.nr).orElse(true)).map(ingetrokken -> ingetrokken.op).orElse(null),
                persoon.geheimhouding, persoon.overledenOp);
    }

    /** Met een hoofdletter vooraan: "Geachte heer, mevrouw Van der Veen". */
    private static String achternaam(Persoon persoon) {
        var naam = persoon.tussenvoegsel == null || persoon.tussenvoegsel.isBlank() ? persoon.achternaam
                : persoon.tussenvoegsel + " " + persoon.achternaam;
        return naam.isEmpty() ? naam : naam.substring(0, 1).toUpperCase() + naam.substring(1);
    }
}
