package nl.bredeondersteuning.intake.brp;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Een antwoord van de basisregistratie met wat eruit volgde, versleuteld, zoals het op dat moment was; deze rij verandert niet meer. */
@Entity
class BrpRaadpleging {

    @Id
    UUID id;
    UUID zaakId;
    UUID persoonId;
    String gemeentecode;
    String bron;
    String sleutelId;
    byte[] inhoud;
    String medewerker;
    LocalDate op;
    Instant moment;
    @Column(insertable = false, updatable = false)
    Long nr;
}
