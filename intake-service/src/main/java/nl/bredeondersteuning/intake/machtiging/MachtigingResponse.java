package nl.bredeondersteuning.intake.machtiging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een machtiging zoals zij vastligt. */
public record MachtigingResponse(UUID machtigingId, Gemachtigde gemachtigde, boolean advocaat, List<Omvang> omvang, LocalDate van,
        LocalDate tot, @Schema(description = "Geldig, bewijs gevraagd, ingetrokken of geweigerd", examples = "geldig") String stand,
        LocalDate bewijsGevraagdOp, LocalDate bewijsGezienOp, LocalDate ingetrokkenOp, LocalDate geweigerdOp,
        @Schema(description = "Waarom ingetrokken of geweigerd") String reden, String medewerker, LocalDate vastgelegdOp,
        @Schema(description = "Voor If-Match bij een volgende stap") String etag) {

    static MachtigingResponse of(Machtiging machtiging, Gemachtigde wie) {
        return new MachtigingResponse(machtiging.id, wie, machtiging.advocaat, machtiging.omvang(), machtiging.van, machtiging.tot,
                machtiging.stand(), machtiging.gevraagdOp, machtiging.gezienOp, machtiging.ingetrokkenOp, machtiging.geweigerdOp,
                machtiging.reden, machtiging.medewerker, machtiging.vastgelegdOp, Versie.etag(machtiging.versie));
    }
}
