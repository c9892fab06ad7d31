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
public class Dossiervoorziening {

    /** Waar de weging op uitkwam. */
    public enum Uitkomst {
        GEVRAAGD, TOEGEKEND, GEWEIGERD
    }

    @Id
    public UUID voorzieningId;
    public UUID zaakId;
    public String gemeentecode;
    public String soort;
    public String leefgebied;
    public LocalDate gevraagdOp;
    @Enumerated(EnumType.STRING)
    public Uitkomst uitkomst;
    public LocalDate uitkomstOp;
    public String grond;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<EventBevinding> bevindingen = List.of();
    public long nr;

    public boolean materieel() {
        return "materiële".equals(soort);
    }
}
