package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Waar de rechthebbende op een leefgebied naartoe werkt (Kampen artikel 2.1). */
@Entity
class Doelstelling {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String leefgebied;
    String tekst;
    String artikel;
    LocalDate vastgesteldOp;
    @Column(insertable = false, updatable = false)
    Long nr;
}
