package nl.bredeondersteuning.beschikking.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een brief, één keer gemaakt en zo bewaard. */
@Entity
class Brief {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID besluitId;
    String soort;
    int verzending;
    UUID geadresseerdeId;
    String kanaal;
    LocalDate gedagtekendOp;
    String sha256;
    int paginas;
    String sjabloonversie;
    byte[] pdf;
}
