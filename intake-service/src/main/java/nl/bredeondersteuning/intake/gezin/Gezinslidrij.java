package nl.bredeondersteuning.intake.gezin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Gezin;

/** Een gezinslid bij een zaak, met bron; wie vertrekt, blijft staan met de dag van vertrek. */
@Entity
@Table(name = "gezinslid")
class Gezinslidrij {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID persoonId;
    @Enumerated(EnumType.STRING)
    Gezin.Relatie relatie;
    boolean thuiswonend;
    String bron;
    String motivering;
    LocalDate vastgelegdOp;
    LocalDate vertrokkenOp;
    String medewerker;
    @Column(insertable = false, updatable = false)
    Long nr;

    boolean hoortErOp(LocalDate peildatum) {
        return vertrokkenOp == null || vertrokkenOp.isAfter(peildatum);
    }
}
