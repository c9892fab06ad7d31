package nl.bredeondersteuning.beschikking.bezorging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Wat er na verzending met een brief gebeurde: niet aangekomen, aangekondigd, of nog eens verzonden. */
@Entity
@Table(name = "bezorging")
class Bezorgingrij {

    /** Wat er gebeurde. */
    enum Soort {
        POST_RETOUR("post retour"), DIGITAAL_NIET_BEZORGD("digitaal niet bezorgd"), KENNISGEVING("kennisgeving"), VERZENDING("verzending");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID briefId;
    @Enumerated(EnumType.STRING)
    Soort soort;
    String artikel;
    Boolean juistAdres;
    Boolean gelukt;
    String kanaal;
    String toelichting;
    String medewerker;
    LocalDate vastgelegdOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
