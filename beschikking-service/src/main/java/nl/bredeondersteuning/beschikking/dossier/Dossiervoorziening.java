package nl.bredeondersteuning.beschikking.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.EventBevinding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een voorziening zoals plan-service haar meedeelde: gevraagd, en de uitkomst van haar weging. */
@Entity
class Dossiervoorziening {

    @Id
    UUID voorzieningId;
    UUID zaakId;
    String gemeentecode;
    String soort;
    String leefgebied;
    LocalDate gevraagdOp;
    @Enumerated(EnumType.STRING)
    Voorziening.Weging uitkomst;
    LocalDate uitkomstOp;
    String grond;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<EventBevinding> bevindingen = List.of();
    long nr;
}
