package nl.bredeondersteuning.beschikking.besluit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** De reden bij een doelstelling die verandert; zij komt in de brief (Awb 3:46). */
public record DoelredenRequest(@NotNull UUID doelstellingId,
        @Schema(examples = "Door de scheiding heeft u een andere woning nodig") @NotBlank @Size(max = 2000) String reden) {
}
