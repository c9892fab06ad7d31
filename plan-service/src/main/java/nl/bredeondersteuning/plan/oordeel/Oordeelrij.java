package nl.bredeondersteuning.plan.oordeel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Oordeel;

/** Een gegeven oordeel zoals het bewaard wordt, van hier of uit beschikking. */
@Entity
@Table(name = "oordeel")
class Oordeelrij {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String norm;
    String betreft;
    String medewerker;
    LocalDate gegevenOp;
    String motivering;
    String bron;
    @Column(insertable = false, updatable = false)
    Long nr;

    Oordeel oordeel() {
        return new Oordeel(norm, betreft, medewerker, gegevenOp, motivering);
    }
}
