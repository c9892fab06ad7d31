package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Een ingebrekestelling zoals zij binnenkwam; {@code telt} is onwaar voor een tweede na een geldige. */
@Entity
class Ingebrekestelling {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String termijn;
    LocalDate termijnEinde;
    LocalDate ontvangenOp;
    boolean prematuur;
    boolean telt;
    LocalDate beantwoordOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
