package nl.bredeondersteuning.intake.gesprek;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Plaats;

/** Het eerste gesprek: de plaats die de rechthebbende koos, en hoe het gevoerd is. */
@Entity
class Gesprek {

    @Id
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Plaats gekozenPlaats;
    UUID gesprekId;
    @Enumerated(EnumType.STRING)
    Plaats plaats;
    Integer medewerkers;
    LocalDate gevoerdOp;
    @Version
    int versie;
}
