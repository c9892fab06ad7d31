package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Eén vastgestelde versie van het plan van aanpak; zij verandert niet meer (Wht 2.21 lid 4). */
@Entity
@Immutable
class PlanVanAanpak {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    int nummer;
    @Enumerated(EnumType.STRING)
    Planvorm planvorm;
    LocalDate vastgesteldOp;
    String medewerker;
    String profielversie;
    String inhoud;
    String sha256;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
}
