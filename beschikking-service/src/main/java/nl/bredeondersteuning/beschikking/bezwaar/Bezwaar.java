package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een bezwaar tegen een besluit: ontvangen, gehoord of van horen afgezien, en afgehandeld met een beslissing. */
@Entity
class Bezwaar {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID besluitId;
    LocalDate ontvangenOp;
    LocalDate gepostOp;
    boolean tijdig;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    boolean commissie;
    LocalDate gehoordOp;
    String gehoordDoor;
    String verslag;
    String afgezienOpGrondVan;
    String afgezienReden;
    String afgezienDoor;
    String uitkomst;
    UUID beslissingId;
    LocalDate afgehandeldOp;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    boolean lopend() {
        return afgehandeldOp == null;
    }
}
