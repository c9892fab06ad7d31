package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Instemming met digitale post, of haar intrekking, met de dag (Awb 2:8). */
@Entity
class Instemming {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    boolean ingestemd;
    LocalDate op;
    @Column(insertable = false, updatable = false)
    Long nr;
}
