package nl.bredeondersteuning.plan.schuldhulp;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een aanvraag van het aanvullende schuldhulpverleningsaanbod, met de toets waarop zij is toegewezen of geweigerd (SPUK 3 lid 3 en 4). */
@Entity
class Schuldhulpaanvraag {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    LocalDate aangevraagdOp;
    boolean aanvaardtHulp;
    boolean toegewezen;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    String medewerker;
    @Column(insertable = false, updatable = false)
    Long nr;
}
