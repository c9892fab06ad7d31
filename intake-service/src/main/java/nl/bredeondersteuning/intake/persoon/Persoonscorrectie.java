package nl.bredeondersteuning.intake.persoon;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wat er over iemand had moeten staan; wat leeg is, was goed, en een lege tekst wist telefoon, e-mail of tussenvoegsel. */
@Schema(name = "PersoonscorrectieRequest",
        description = "Verbeterde gegevens van een persoon (AVG 16); wat ontbreekt, blijft zoals het was")
public record Persoonscorrectie(
        @Size(min = 1, max = 100) String aanhef,
        @Size(max = 20) String voorletters,
        @Size(max = 20) String tussenvoegsel,
        @Schema(examples = "Kok-Bouhali") @Size(min = 1, max = 200) String achternaam,
        LocalDate geboortedatum,
        Persoonsgegevens.Adres adres,
        @Size(max = 20) @Pattern(regexp = "[+0-9 ()-]*", message = "Een telefoonnummer bestaat uit cijfers.") String telefoon,
        @Size(max = 200) @Email String email,
        @Schema(description = "Waaruit blijkt dat het anders is", examples = "paspoort gezien op 2 november") @NotBlank @Size(max = 1000)
        String reden) {

    boolean leeg() {
        return Stream.of(aanhef, voorletters, tussenvoegsel, achternaam, geboortedatum, adres, telefoon, email).allMatch(Objects::isNull);
    }

    /** A part of the name changes, so how the registration wrote it no longer holds. */
    boolean andereNaam() {
        return Stream.of(aanhef, voorletters, tussenvoegsel, achternaam).anyMatch(Objects::nonNull);
    }
}
