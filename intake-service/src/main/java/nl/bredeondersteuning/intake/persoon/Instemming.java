package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;

/** Instemming met berichten langs één elektronische weg, of haar intrekking, met de dag en hoe dat bleek (Awb 2:8). */
@Entity
class Instemming {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Kanaal kanaal;
    boolean ingestemd;
    LocalDate op;
    String hoe;
    String medewerker;
    LocalDate vastgelegdOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
