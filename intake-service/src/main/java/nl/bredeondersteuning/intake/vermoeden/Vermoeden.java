package nl.bredeondersteuning.intake.vermoeden;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Het vermoeden dat een andere zaak van dezelfde mens is, tot een mens zegt of dat zo is (AVG 5 lid 1 sub d). */
@Entity
class Vermoeden {

    @Id
    UUID id;
    UUID zaakId;
    UUID andereZaakId;
    String gemeentecode;
    LocalDate gevondenOp;
    Boolean dezelfde;
    String reden;
    String medewerker;
    LocalDate beoordeeldOp;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;
}
