package nl.bredeondersteuning.intake.uht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Een bestand van het gegevensportaal: versleuteld bewaard, met zijn hash en de uitkomst van de verwerking. */
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
    byte[] ruw;
    @Enumerated(EnumType.STRING)
    Status status;
    @Column(columnDefinition = "text[]")
    List<String> bestandscodes = List.of();
    String mapping;
    String tekenset;
    @Column(columnDefinition = "text[]")
    List<String> onbekendeKolommen = List.of();
    int leeg;
    UUID eerderId;
    @Version
    int versie;

    void weiger(String code) {
        status = Status.GEWEIGERD;
        bestandscodes = List.of(code);
        ruw = null;
    }
}
