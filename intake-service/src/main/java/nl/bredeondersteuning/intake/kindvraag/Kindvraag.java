package nl.bredeondersteuning.intake.kindvraag;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een vraagbestand over kinderen: wanneer en door wie het gemaakt is, en over hoeveel kinderen het gaat. */
@Entity
class Kindvraag {

    @Id
    UUID id;
    String gemeentecode;
    LocalDate gemaaktOp;
    String gemaaktDoor;
    int gevraagd;
    int nietGevraagd;
}
