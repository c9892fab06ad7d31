package nl.bredeondersteuning.beschikking.inzage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een brief of stuk dat de indiener niet te zien krijgt: op welk artikel en waarom. */
@Entity
class Achterhouding {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID documentId;
    String artikel;
    String reden;
    String medewerker;
    LocalDate vastgelegdOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
