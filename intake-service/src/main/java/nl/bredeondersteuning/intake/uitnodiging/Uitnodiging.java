package nl.bredeondersteuning.intake.uitnodiging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een uitnodiging voor het eerste gesprek. */
@Entity
class Uitnodiging {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String kanaal;
    LocalDate uitgenodigdOp;
}
