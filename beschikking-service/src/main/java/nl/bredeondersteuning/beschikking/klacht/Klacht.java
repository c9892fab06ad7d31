package nl.bredeondersteuning.beschikking.klacht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een klacht over hoe de gemeente zich in een zaak gedroeg: ontvangen, gehoord, en afgehandeld of niet in behandeling genomen. */
@Entity
class Klacht {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    LocalDate ontvangenOp;
    String kanaal;
    String waarover;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<String> betrokkenen = List.of();
    boolean commissie;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Verdaging> verdagingen = List.of();
    LocalDate gehoordOp;
    String gehoordDoor;
    String verslag;
    String afgezienOpGrondVan;
    String afgezienReden;
    String afgezienDoor;
    @Enumerated(EnumType.STRING)
    Klachtuitkomst uitkomst;
    String grond;
    String oordeel;
    String conclusie;
    LocalDate afschriftOp;
    String afschriftDoor;
    LocalDate afgehandeldOp;
    String afgehandeldDoor;
    String vastgelegdDoor;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Eén keer meer tijd: wanneer, hoeveel, waarom, door wie en of de klager ermee instemde. */
    record Verdaging(LocalDate op, String duur, String reden, boolean ingestemd, String medewerker) {
    }

    boolean loopt() {
        return afgehandeldOp == null;
    }

    private List<Verlenging> verdaagdMet() {
        return verdagingen.stream().map(verdaging -> Klachtbehandeling.verlenging(Duur.parse(verdaging.duur()), verdaging.ingestemd())).toList();
    }

    /** Awb 9:11 lid 2: alleen wat zonder instemming is verdaagd, telt voor de vier weken. */
    List<Duur> verdaagdZonderInstemming() {
        return verdagingen.stream().filter(verdaging -> !verdaging.ingestemd()).map(verdaging -> Duur.parse(verdaging.duur())).toList();
    }

    Termijnuitkomst termijn() {
        return Klachtbehandeling.termijn(ontvangenOp, commissie, verdaagdMet());
    }

    void verdaag(Verdaging verdaging) {
        verdagingen = Stream.concat(verdagingen.stream(), Stream.of(verdaging)).toList();
    }

    void handelAf(Klachtuitkomst hoe, String waarom, LocalDate dag, String door, List<Bevinding> getoetst) {
        uitkomst = hoe;
        oordeel = waarom;
        afgehandeldOp = dag;
        afgehandeldDoor = door;
        bevindingen = getoetst;
    }
}
