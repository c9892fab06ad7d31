package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Wat er over iemand stond vóór een wijziging, versleuteld, met wie haar deed, wanneer en waarom; deze rij verandert niet meer. */
@Entity
class Persoonswijziging {

    @Id
    UUID id;
    UUID persoonId;
    String gemeentecode;
    UUID zaakId;
    @Column(columnDefinition = "text[]")
    List<String> velden;
    String sleutelId;
    byte[] oud;
    String bron;
    String reden;
    String medewerker;
    LocalDate op;
    Instant moment;
    @Column(insertable = false, updatable = false)
    Long nr;
}
