package nl.bredeondersteuning.intake.toegang;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Wie gezag heeft over een minderjarige aanvrager, en of het kind daar feitelijk verblijft. */
@Entity
class Gezag {

    @Id
    UUID zaakId;
    String gemeentecode;
    UUID gezaghebberId;
    boolean verblijftDaar;
    LocalDate vastgelegdOp;
    @Version
    int versie;
}
