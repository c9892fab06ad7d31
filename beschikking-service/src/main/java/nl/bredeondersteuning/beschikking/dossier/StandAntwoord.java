package nl.bredeondersteuning.beschikking.dossier;

import java.util.Map;
import java.util.UUID;

/** De stand van een zaak bij een andere service. */
record StandAntwoord(UUID zaakId, Map<String, Long> stand, int wachtend, boolean overgeslagen) {
}
