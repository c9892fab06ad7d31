package nl.bredeondersteuning.intake.machtiging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;

/** Wie namens de aanvrager optreedt, waarvoor en van wanneer tot wanneer (Awb 2:1); naam en adres liggen versleuteld. */
@Entity
class Machtiging {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String sleutelId;
    byte[] inhoud;
    boolean advocaat;
    @Column(columnDefinition = "text[]")
    List<String> omvang;
    LocalDate van;
    LocalDate tot;
    LocalDate gevraagdOp;
    LocalDate gezienOp;
    LocalDate ingetrokkenOp;
    LocalDate geweigerdOp;
    String reden;
    String medewerker;
    LocalDate vastgelegdOp;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    List<Omvang> omvang() {
        return omvang.stream().map(Omvang::valueOf).toList();
    }

    /** Zoals de wet haar leest. */
    Vertegenwoordiging.Machtiging feiten() {
        return new Vertegenwoordiging.Machtiging(Set.copyOf(omvang()), van, tot, gevraagdOp, gezienOp, ingetrokkenOp, geweigerdOp);
    }

    boolean isVoorbij() {
        return ingetrokkenOp != null || geweigerdOp != null;
    }

    /** Hoe het met haar staat, voor wie haar inhoud niet kent. */
    String stand() {
        if (geweigerdOp != null) {
            return "geweigerd";
        }
        if (ingetrokkenOp != null) {
            return "ingetrokken";
        }
        return gevraagdOp != null && gezienOp == null ? "bewijs gevraagd" : "geldig";
    }
}
