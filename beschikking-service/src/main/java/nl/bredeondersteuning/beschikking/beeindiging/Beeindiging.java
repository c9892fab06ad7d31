package nl.bredeondersteuning.beschikking.beeindiging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;

/** Een voorstel om de ondersteuning te beëindigen; het laatste geldt. */
@Entity
class Beeindiging {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String artikel;
    @Enumerated(EnumType.STRING)
    Beeindigingsgrond grond;
    LocalDate laatsteDag;
    LocalDate voorbereidOp;
    String medewerker;
    @Column(insertable = false, updatable = false)
    Long nr;
}
