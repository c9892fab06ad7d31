package nl.bredeondersteuning.intake.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.toets.Toegangstoets;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Of de aanvrager recht heeft: wat de UHT zei, en de jongste beoordeling daarvan met haar bevindingen. */
@Entity
class Toegang {

    @Id
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Verificatiestand verificatie = Verificatiestand.NIET_GEVRAAGD;
    @Enumerated(EnumType.STRING)
    UhtStatus uhtStatus;
    Boolean rechthebbend;
    LocalDate beoordeeldOp;
    boolean overlegNodig;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    String profielversie;
    @Version
    int versie;

    void beoordeel(Toegangstoets toets, LocalDate dag, String profiel) {
        rechthebbend = toets.rechthebbend();
        overlegNodig = toets.overlegNodig();
        bevindingen = toets.bevindingen();
        beoordeeldOp = dag;
        profielversie = profiel;
    }

    /** Wat vastligt, ging over een ander. */
    void vergeet() {
        verificatie = Verificatiestand.NIET_GEVRAAGD;
        uhtStatus = null;
        rechthebbend = null;
        beoordeeldOp = null;
        overlegNodig = false;
        bevindingen = List.of();
        profielversie = null;
    }
}
