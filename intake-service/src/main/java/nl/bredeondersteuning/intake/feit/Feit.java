package nl.bredeondersteuning.intake.feit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Een feit in een zaak: wat er gebeurde, op welke dag, wie het vastlegde; alleen een correctie met reden wijzigt of herroept het. */
@Entity
@DynamicUpdate
class Feit {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Feitsoort soort;
    LocalDate op;
    String gemeente;
    LocalDate dag;
    String waarde;
    String tekst;
    String medewerker;
    boolean ingetrokken;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;
}
