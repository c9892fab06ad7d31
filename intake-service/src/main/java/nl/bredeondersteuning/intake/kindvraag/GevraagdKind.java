package nl.bredeondersteuning.intake.kindvraag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Een kind in een vraagbestand, met de geboortedatum waarmee gevraagd is. */
@Entity
@IdClass(GevraagdKind.Sleutel.class)
class GevraagdKind {

    /** Welke regel van welk bestand. */
    record Sleutel(UUID vraagId, int nr) implements Serializable {
    }

    @Id
    UUID vraagId;
    @Id
    int nr;
    UUID zaakId;
    UUID kindId;
    String gemeentecode;
    LocalDate geboortedatum;
}
