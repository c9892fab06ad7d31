package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Schrijft het termijnenboek van zaken, en waarom daarin iets verschoof zonder dat er iets gebeurde. */
@ApplicationScoped
class Termijnschrijver {

    private final Termijnrijen termijnen;
    private final Verschuivingsrijen verschuivingen;

    Termijnschrijver(Termijnrijen termijnen, Verschuivingsrijen verschuivingen) {
        this.termijnen = termijnen;
        this.verschuivingen = verschuivingen;
    }

    void logVerschuivingen(List<Herrekend> zaken) {
        verschuivingen.bewaar(zaken);
    }

    void bewaar(List<Herrekend> zaken) {
        termijnen.bewaar(zaken);
    }
}
