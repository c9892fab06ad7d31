package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Verloop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een beroep bij de rechter en hoe het afliep. */
public record BeroepResponse(UUID beroepId, @Schema(description = "Leeg als het tegen niet tijdig beslissen is") UUID besluitId,
        boolean hogerBeroep, LocalDate gemeldOp, LocalDate stukkenGezondenOp, @Schema(examples = "ongegrond") String uitkomst,
        LocalDate verzondenOp, LocalDate nieuwBesluitUiterlijk) {

    static BeroepResponse of(Verloop.Beroep b) {
        var afloop = Optional.ofNullable(b.afloop());
        return new BeroepResponse(b.id(), b.besluitId(), b.hoger(), b.gemeldOp(), b.stukkenGezondenOp(),
                afloop.map(Verloop.Afloop::uitkomst).orElse(null), afloop.map(Verloop.Afloop::verzondenOp).orElse(null),
                afloop.map(Verloop.Afloop::nieuwBesluitUiterlijk).orElse(null));
    }
}
