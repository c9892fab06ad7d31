package nl.bredeondersteuning.intake.machtiging;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wie namens de aanvrager optreedt, met het adres voor zijn brieven. */
@Schema(description = "Een gemachtigde: naam en adres zoals zij boven een brief staan")
public record Gemachtigde(
        @Schema(examples = "mr. T. Hendriks") @NotBlank @Size(max = 200) String naam,
        @Schema(description = "Leeg is: Geachte heer, mevrouw", examples = "Geachte mevrouw Hendriks") @Size(max = 100) String aanhef,
        @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 100) String> adresregels,
        @Size(max = 20) @Pattern(regexp = "[+0-9 ()-]*", message = "Een telefoonnummer bestaat uit cijfers.") String telefoon,
        @Size(max = 200) @Email String email) {
}
