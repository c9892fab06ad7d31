package nl.bredeondersteuning.plan.nazorg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Wat er na of bij het einde van de ondersteuning gebeurde. */
@Entity
class Nazorgfeit {

    /** Overgedragen, gesproken, opnieuw gevraagd, of reguliere schuldhulp aangeboden. */
    public enum Soort {
        WARME_OVERDRACHT, NAZORGCONTACT, HULPVRAAG, REGULIERE_SCHULDHULP
    }

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Soort soort;
    LocalDate op;
    String aan;
    String tekst;
    String medewerker;
    @Column(insertable = false, updatable = false)
    Long nr;
}
