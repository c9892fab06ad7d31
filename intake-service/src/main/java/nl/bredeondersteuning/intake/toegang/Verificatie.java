package nl.bredeondersteuning.intake.toegang;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

/** Eén keer nagaan bij de UHT: gevraagd of beantwoord, door wie, langs welke bron en waarom. */
@Entity
class Verificatie {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Verificatiestand stand;
    @Enumerated(EnumType.STRING)
    UhtStatus uhtStatus;
    String bron;
    String reden;
    String medewerker;
    LocalDate op;
    @jakarta.persistence.Column(insertable = false, updatable = false)
    Long nr;
}
