package nl.bredeondersteuning.beschikking.klaarbericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een brief die volgt op wat er in een zaak gebeurde, en of hij al uitging. */
@Entity
class Klaarbericht {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Berichtsoort soort;
    LocalDate gebeurdOp;
    String artikel;
    String andereGemeente;
    LocalDate verstuurdOp;
    LocalDate tegengehoudenOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
