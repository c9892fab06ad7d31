package nl.bredeondersteuning.intake.overname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Een bestand met lopende zaken, versleuteld bewaard tot elke rij verwerkt is. */
@Entity
class Overnamebestand {

    /** Waar de verwerking is. */
    enum Status {
        BEZIG, VERWERKT
    }

    @Id
    UUID id;
    String gemeentecode;
    String sha256;
    byte[] ruw;
    @Enumerated(EnumType.STRING)
    Status status = Status.BEZIG;
    int rijen;
    String aangeleverdDoor;
    LocalDate aangeleverdOp;
    @Version
    int versie;

    void klaar() {
        status = Status.VERWERKT;
        ruw = null;
    }
}
