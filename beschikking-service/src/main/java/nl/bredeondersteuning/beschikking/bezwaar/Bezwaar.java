package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een bezwaar tegen een besluit: ontvangen, aangevuld, gehoord of van horen afgezien, en afgehandeld met een beslissing of ingetrokken. */
@Entity
class Bezwaar {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID besluitId;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bezwaaronderdeel> onderdelen = List.of();
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
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Herstel> herstel = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Zitting hoorzitting;
    LocalDate bevestigdOp;
    LocalDate ingetrokkenOp;
    String intrekkingArtikel;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Eén keer gevraagd wat ontbreekt aan te vullen; {@code hersteldOp} leeg zolang dat niet is gebeurd. */
    record Herstel(LocalDate gevraagdOp, LocalDate uiterlijk, List<Gebrek> gebreken, LocalDate hersteldOp) {

        Bezwaarherstel.Verzoek verzoek() {
            return new Bezwaarherstel.Verzoek(gevraagdOp, uiterlijk, hersteldOp);
        }
    }

    /** Het horen zoals de indiener ervoor is uitgenodigd. */
    record Zitting(LocalDate hoordag, String tijd, String waar, LocalDate inzageVanaf, String inzageWaar, LocalDate stukkenTotEnMet,
            LocalDate geplandOp) {
    }

    boolean lopend() {
        return afgehandeldOp == null && ingetrokkenOp == null;
    }

    /** Why nothing can be done with it any more. */
    String voorbij() {
        return ingetrokkenOp == null ? "Op dit bezwaar is al beslist." : "Dit bezwaar is ingetrokken.";
    }

    Optional<Herstel> laatsteHerstel() {
        return herstel.isEmpty() ? Optional.empty() : Optional.of(herstel.getLast());
    }

    void vraagHerstel(Herstel verzoek) {
        herstel = Stream.concat(herstel.stream(), Stream.of(verzoek)).toList();
    }

    void vulAan(LocalDate dag) {
        var laatste = herstel.getLast();
        herstel = Stream.concat(herstel.stream().limit(herstel.size() - 1L),
                Stream.of(new Herstel(laatste.gevraagdOp(), laatste.uiterlijk(), laatste.gebreken(), dag))).toList();
    }

    /** On this day the objector is or was heard. */
    boolean hoortOp(LocalDate dag) {
        return dag.equals(gehoordOp) || hoorzitting != null && dag.equals(hoorzitting.hoordag());
    }
}
