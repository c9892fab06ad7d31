package nl.bredeondersteuning.intake.persoon;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.bredeondersteuning.platform.http.Bsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wie iemand is en hoe hij te bereiken is; alleen burgerservicenummer, achternaam en geboortedatum zijn nodig (Awb 4:4). */
@Schema(description = "Gegevens van een persoon; wat niet verplicht is, hoeft niet gegeven te worden (Awb 4:4)")
public record Persoonsgegevens(
        @NotBlank @Bsn @Schema(examples = "999994001") String bsn,
        @Schema(description = "Aanhef volgens de basisregistratie", examples = "Geachte mevrouw Kok") @Size(max = 100) String aanhef,
        @Size(max = 20) String voorletters,
        @Size(max = 20) String tussenvoegsel,
        @NotBlank @Size(max = 200) String achternaam,
        @NotNull LocalDate geboortedatum,
        Adres adres,
        @Size(max = 20) @Pattern(regexp = "[+0-9 ()-]*", message = "Een telefoonnummer bestaat uit cijfers.") String telefoon,
        @Size(max = 200) @Email String email,
        @Schema(description = "Gemeente van inschrijving: vier cijfers, of buitenland; leeg is de eigen gemeente", examples = "0166")
        @Pattern(regexp = "\\d{4}|buitenland", message = "Geef de gemeentecode van vier cijfers, of buitenland.") String woongemeente,
        @Schema(description = "Ingeschreven in de woongemeente wegens detentie") Boolean gedetineerd,
        @Schema(description = "Geheimhouding in de basisregistratie") Boolean geheimhouding) {

    /** Een adres zoals de basisregistratie het schrijft. */
    public record Adres(
            @NotBlank @Size(max = 100) String straat,
            @NotBlank @Size(max = 10) String huisnummer,
            @Size(max = 5) String huisletter,
            @Size(max = 10) String toevoeging,
            @NotBlank @Pattern(regexp = "[1-9]\\d{3} ?[A-Z]{2}", message = "Een postcode is vier cijfers en twee hoofdletters.") String postcode,
            @NotBlank @Size(max = 100) String woonplaats) {
    }
}
