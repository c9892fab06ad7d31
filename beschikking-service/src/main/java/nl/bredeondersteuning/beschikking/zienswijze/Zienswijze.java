package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Het horen vóór een besluit: gevraagd, gegeven, of met een reden achterwege gebleven. */
@Entity
@IdClass(Zienswijze.Sleutel.class)
class Zienswijze {

    /** Eén keer horen per soort besluit in een zaak. */
    record Sleutel(UUID zaakId, Besluitsoort besluitsoort) implements Serializable {
    }

    @Id
    UUID zaakId;
    @Id
    @Enumerated(EnumType.STRING)
    Besluitsoort besluitsoort;
    String gemeentecode;
    LocalDate gevraagdOp;
    LocalDate totEnMet;
    LocalDate gegevenOp;
    String tekst;
    String afgezienOpGrondVan;
    String afgezienReden;
    String afgezienDoor;

    /** Awb 4:7 op een aanvraag, Awb 4:8 op een besluit dat niemand vroeg. */
    String artikel() {
        return besluitsoort.opAanvraag() ? "Awb 4:7" : "Awb 4:8";
    }
}
