package nl.bredeondersteuning.intake.correctie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Eén verbeterd gegeven van een zaak: wat het was en wat het werd; deze rij verandert niet meer. */
@Entity
class Correctie {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Correctiesoort soort;
    UUID betreftId;
    String veld;
    String was;
    String wordt;
    String reden;
    String medewerker;
    LocalDate op;
    Instant moment;
    @Column(insertable = false, updatable = false)
    Long nr;
}
