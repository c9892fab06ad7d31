package nl.bredeondersteuning.beschikking.beroep;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een beroep bij de rechter: gemeld, de stukken gezonden, en hoe het afliep. */
@Entity
class Beroep {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Beroepsoort soort;
    UUID besluitId;
    UUID bezwaarId;
    String gerecht;
    String zaaknummer;
    LocalDate ingesteldOp;
    LocalDate gemeldOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    LocalDate stukkenGezondenOp;
    @Enumerated(EnumType.STRING)
    Beroepuitkomst uitkomst;
    LocalDate verzondenOp;
    @Enumerated(EnumType.STRING)
    Rechtersopdracht opdracht;
    String opdrachtTekst;
    LocalDate nieuwBesluitUiterlijk;
    LocalDate afgeslotenOp;
    String vastgelegdDoor;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    boolean loopt() {
        return afgeslotenOp == null;
    }
}
