package nl.bredeondersteuning.beschikking.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Aan wie de brieven van een zaak gaan, en onder welk kenmerk. */
public record Geadresseerden(String zaaknummer, LocalDate aanvraagOntvangenOp, List<Geadresseerde> geadresseerden) {

    /** Eén geadresseerde, met de regels van de basisregistratie. */
    public record Geadresseerde(UUID persoonId, String naam, String aanhef, List<String> adresregels, LocalDate digitaalIngestemdOp,
            LocalDate digitaalIngetrokkenOp, boolean geheimhouding, boolean overleden, LocalDate overledenOp) {
    }
}
