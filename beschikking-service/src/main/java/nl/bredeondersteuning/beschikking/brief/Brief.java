package nl.bredeondersteuning.beschikking.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een brief, één keer gemaakt en zo bewaard. */
@Entity
public class Brief {

    @Id
    public UUID id;
    public UUID zaakId;
    public String gemeentecode;
    public UUID besluitId;
    public String soort;
    public UUID geadresseerdeId;
    public String kanaal;
    public LocalDate gedagtekendOp;
    public String sha256;
    public int paginas;
    public byte[] pdf;
}
