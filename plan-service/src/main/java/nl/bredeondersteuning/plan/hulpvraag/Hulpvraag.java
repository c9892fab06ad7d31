package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** De behoefte aan ondersteuning op een leefgebied, samen vastgesteld (Kampen artikel 3.2 lid 5). */
@Entity
class Hulpvraag {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID doelstellingId;
    String leefgebied;
    String situatie;
    LocalDate vastgesteldOp;
    String medewerker;
    @Column(insertable = false, updatable = false)
    Long nr;
}
