package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Besluitstatus;

/**
 * Een besluit met zijn dagen.
 *
 * @param uitgereikt overhandigd, zodat de dag van bekendmaking ook die van ontvangst is
 * @param delen de voorzieningen waarover het gaat, elk met wat voor besluit dat is
 * @param misluktOp de dag waarop bleek dat de bekendmaking niet slaagde; leeg als zij daarna lukte
 * @param motiveringUiterlijk tot wanneer de motivering van een spoedbesluit nog moet volgen
 * @param kennisgevingUiterlijk tot wanneer een digitale brief nog aangekondigd moet worden
 */
public record Besluit(UUID id, Besluitsoort soort, List<Besluitdeel> delen, Besluitstatus status, LocalDate klaargezetOp,
                      LocalDate opgesteldOp, LocalDate vastgesteldOp, LocalDate bekendgemaaktOp, boolean uitgereikt,
                      LocalDate vervallenOp, List<String> grondslagen, LocalDate misluktOp, LocalDate kennisgevingUiterlijk,
                      LocalDate motiveringUiterlijk) {

    Optional<Besluitdeel> toekenning(UUID voorzieningId) {
        return delen.stream().filter(deel -> deel.kentToe() && deel.voorzieningId().equals(voorzieningId)).findFirst();
    }

    /** I13: the part on this voorziening that the second gate holds up. */
    Optional<Besluitdeel> tegengehouden(UUID voorzieningId) {
        return vastgesteldOp == null && vervallenOp == null
                ? toekenning(voorzieningId).filter(deel -> deel.tegengehoudenOp() != null) : Optional.empty();
    }
}
