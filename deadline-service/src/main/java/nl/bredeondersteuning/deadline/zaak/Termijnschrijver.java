package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Schrijft het termijnenboek van een zaak, en waarom daarin iets verschoof zonder dat er iets gebeurde. */
@ApplicationScoped
class Termijnschrijver {

    private final Termijnrijen termijnen;
    private final Verschuivingsrijen verschuivingen;

    Termijnschrijver(Termijnrijen termijnen, Verschuivingsrijen verschuivingen) {
        this.termijnen = termijnen;
        this.verschuivingen = verschuivingen;
    }

    void logVerschuivingen(Dossier dossier, Zaakstand stand) {
        verschuivingen.bewaar(dossier, stand);
    }

    void bewaar(Dossier dossier, Zaakstand stand) {
        termijnen.bewaar(dossier, stand);
    }
}
