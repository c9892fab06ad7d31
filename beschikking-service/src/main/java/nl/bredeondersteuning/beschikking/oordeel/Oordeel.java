package nl.bredeondersteuning.beschikking.oordeel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een oordeel van wie daarvoor mandaat heeft: wie, wanneer en waarom. */
@Entity
class Oordeel {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String artikel;
    String betreft;
    String medewerker;
    LocalDate gegevenOp;
    String motivering;
    @Column(insertable = false, updatable = false)
    Long nr;

    protected Oordeel() {
    }

    Oordeel(UUID zaakId, String gemeentecode, String artikel, String betreft, String medewerker, LocalDate gegevenOp, String motivering) {
        this.id = UUID.randomUUID();
        this.zaakId = zaakId;
        this.gemeentecode = gemeentecode;
        this.artikel = artikel;
        this.betreft = betreft;
        this.medewerker = medewerker;
        this.gegevenOp = gegevenOp;
        this.motivering = motivering;
    }
}
