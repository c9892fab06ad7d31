package nl.bredeondersteuning.intake.uht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Bestandscode;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een bestand van het gegevensportaal: zijn hash, hoe ver de verwerking is, en de uitkomst tot zover. */
@Entity
class Portaalbestand {

    /** Waar de verwerking is. */
    enum Status {
        BEZIG, VERWERKT, GEWEIGERD
    }

    @Id
    UUID id;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Bestandssoort soort;
    LocalDate ontvangenOp;
    String aangeleverdDoor;
    String sha256;
    @Enumerated(EnumType.STRING)
    Status status;
    @Column(columnDefinition = "text[]")
    List<String> bestandscodes = List.of();
    String mapping;
    String tekenset;
    @Column(columnDefinition = "text[]")
    List<String> onbekendeKolommen = List.of();
    int aanvaard;
    int aanvaardMetOpmerking;
    int quarantaine;
    int dubbel;
    int leeg;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Map<String, Integer> perCode = Map.of();
    int verwerktTot;
    UUID eerderId;
    @Version
    int versie;

    void weiger(Bestandscode code) {
        status = Status.GEWEIGERD;
        bestandscodes = List.of(code.name());
    }

    boolean bezig() {
        return status == Status.BEZIG;
    }

    int rijen() {
        return aanvaard + aanvaardMetOpmerking + quarantaine + dubbel;
    }

    /** @param aantal één erbij, of één eraf als een mens haar een andere uitkomst gaf */
    void tel(Uitkomst uitkomst, List<String> codes, int aantal) {
        switch (uitkomst) {
            case AANVAARD -> aanvaard += aantal;
            case AANVAARD_MET_OPMERKING -> aanvaardMetOpmerking += aantal;
            case QUARANTAINE -> quarantaine += aantal;
            case DUBBEL -> dubbel += aantal;
        }
        var telling = new TreeMap<>(perCode);
        codes.forEach(code -> telling.merge(code, aantal, (eerder, erbij) -> eerder + erbij == 0 ? null : eerder + erbij));
        perCode = telling;
    }
}
