package nl.bredeondersteuning.intake.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Dat iemand gezag heeft over een minderjarige aanvrager, of het kind daar feitelijk verblijft, en wanneer het gezag eindigt. */
@Entity
class Gezag {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID gezaghebberId;
    boolean verblijftDaar;
    LocalDate vastgelegdOp;
    LocalDate eindigtOp;
    String eindeReden;
    LocalDate vervangenOp;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Van de dag van het einde af is er geen gezag meer. */
    boolean geldtOp(LocalDate dag) {
        return vervangenOp == null && (eindigtOp == null || dag.isBefore(eindigtOp));
    }

    /** Wat nu wordt opgegeven, komt in de plaats van wat er eerder over deze persoon stond. */
    void legVast(boolean verblijft, LocalDate dag) {
        verblijftDaar = verblijft;
        vastgelegdOp = dag;
        eindigtOp = null;
        eindeReden = null;
        vervangenOp = null;
    }

    void beeindig(LocalDate op, String reden) {
        eindigtOp = op;
        eindeReden = reden;
    }
}
