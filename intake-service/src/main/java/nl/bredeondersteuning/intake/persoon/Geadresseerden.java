package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.GeadresseerdeResource.GeadresseerdeResponse;

/** Stelt samen aan wie een brief gaat, met aanhef en adres zoals vastgelegd. */
@ApplicationScoped
public class Geadresseerden {

    private final Personen personen;
    private final Instemmingen instemmingen;

    Geadresseerden(Personen personen, Instemmingen instemmingen) {
        this.personen = personen;
        this.instemmingen = instemmingen;
    }

    GeadresseerdeResponse van(UUID zaakId, UUID persoonId) {
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
