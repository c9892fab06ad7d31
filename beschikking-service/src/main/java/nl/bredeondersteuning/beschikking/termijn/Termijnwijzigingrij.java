package nl.bredeondersteuning.beschikking.termijn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Een opschorting, verlenging of bericht van uitstel zoals het vastligt; ingetrokken telt zij niet meer. */
@Entity
@Table(name = "termijnwijziging")
class Termijnwijzigingrij {

    /** Wat er met de termijn gebeurde. */
    enum Soort {
        OPSCHORTING("opschorting"), VERLENGING("verlenging"), UITSTEL("bericht van uitstel");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Termijnsoort termijn;
    UUID betreft;
    @Enumerated(EnumType.STRING)
    Soort soort;
    String artikel;
    LocalDate vanaf;
    LocalDate totEnMet;
    String duur;
    LocalDate nieuweDag;
    LocalDate vastgelegdOp;
    String medewerker;
    LocalDate ingetrokkenOp;
    String intrekreden;
    @Column(insertable = false, updatable = false)
    Long nr;

    Termijnwijziging wijziging() {
        return switch (soort) {
            case OPSCHORTING -> new Termijnwijziging.Opgeschort(vanaf, totEnMet, artikel, vastgelegdOp);
            case VERLENGING -> new Termijnwijziging.Verlengd(Duur.parse(duur), artikel, vastgelegdOp);
            case UITSTEL -> new Termijnwijziging.NieuweDag(nieuweDag, artikel, vastgelegdOp);
        };
    }
}
