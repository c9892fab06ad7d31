package nl.bredeondersteuning.intake.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    @Enumerated(EnumType.STRING)
    Portaalstatus portaalstatus;
    LocalDate besluitdatum;
    LocalDate verzenddatum;
    Boolean rechthebbend;
    LocalDate beoordeeldOp;
    boolean overlegNodig;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> nieuweBevindingen;
    String profielversie;
    @Version
    int versie;

    /** Wat de Dienst Toeslagen het laatst berichtte. */
    void meld(Portaalstatus status, LocalDate besluit, LocalDate verzonden) {
        portaalstatus = status;
        besluitdatum = besluit;
        verzenddatum = verzonden;
    }

    boolean isOngewijzigd(Portaalstatus status, LocalDate besluit) {
        return portaalstatus == status && Objects.equals(besluitdatum, besluit);
    }

    /** Verzonden vóór wat er al ligt; daarvan is de dag van het besluit genoeg als die van verzending ontbreekt. */
    boolean isOuder(LocalDate verzonden) {
        var laatste = verzenddatum == null ? besluitdatum : verzenddatum;
        return verzonden != null && laatste != null && verzonden.isBefore(laatste);
    }

    boolean isAfgewezen() {
        return portaalstatus == Portaalstatus.AFGEWEZEN || portaalstatus == null && uhtStatus == UhtStatus.AFGEWEZEN;
    }

    void beoordeel(Toegangstoets toets, LocalDate dag, String profiel) {
        rechthebbend = toets.rechthebbend();
        overlegNodig = toets.overlegNodig();
        bevindingen = toets.bevindingen();
        beoordeeldOp = dag;
        profielversie = profiel;
        nieuweBevindingen = null;
    }

    /** Wat vastligt, ging over een ander. */
    void vergeet() {
        verificatie = Verificatiestand.NIET_GEVRAAGD;
        uhtStatus = null;
        rechthebbend = null;
        beoordeeldOp = null;
        overlegNodig = false;
        bevindingen = List.of();
        nieuweBevindingen = null;
        profielversie = null;
    }
}
