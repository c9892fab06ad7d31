package nl.bredeondersteuning.beschikking.stuk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een stuk dat binnenkwam: wat het is, waarover het gaat en waaraan het te herkennen is; de inhoud staat apart en versleuteld. */
@Entity
class Stuk {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Stuksoort soort;
    @Enumerated(EnumType.STRING)
    Stuktype type;
    String omschrijving;
    UUID betreft;
    LocalDate ontvangenOp;
    int grootte;
    String sha256;
    String vastgelegdDoor;
    LocalDate vastgelegdOp;
    @Column(insertable = false, updatable = false)
    Long nr;

    boolean medisch() {
        return soort == Stuksoort.MEDISCH;
    }
}
