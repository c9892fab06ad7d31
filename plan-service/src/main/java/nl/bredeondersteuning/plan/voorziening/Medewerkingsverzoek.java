package nl.bredeondersteuning.plan.voorziening;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/** Een verzoek om medewerking bij een voorziening (Kampen artikel 5.1 lid 4) en wat erop volgde; leeg zolang er geen antwoord is. */
public record Medewerkingsverzoek(String gevraagd, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate gevraagdOp,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate uiterlijk, Boolean verleend,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate beantwoordOp) {

    Medewerkingsverzoek beantwoord(boolean isVerleend, LocalDate dag) {
        return new Medewerkingsverzoek(gevraagd, gevraagdOp, uiterlijk, isVerleend, dag);
    }
}
