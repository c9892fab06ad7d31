package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Schrijft wat er aan zaken veranderde: termijnen, taken, agenda en signalen; per tabel in één keer, hoeveel zaken het ook zijn. */
@ApplicationScoped
class Dossierschrijver {

    private final Termijnschrijver termijnen;
    private final Taakrijen taken;
    private final Vooruitschrijver vooruit;
    private final Signaalschrijver signalen;

    Dossierschrijver(Termijnschrijver termijnen, Taakrijen taken, Vooruitschrijver vooruit, Signaalschrijver signalen) {
        this.termijnen = termijnen;
        this.taken = taken;
        this.vooruit = vooruit;
        this.signalen = signalen;
    }

    void schrijfMetVerschuiving(List<Herrekend> zaken) {
        termijnen.logVerschuivingen(zaken);
        schrijf(zaken);
    }

    void schrijf(List<Herrekend> zaken) {
        termijnen.bewaar(zaken);
        taken.bewaar(zaken);
        vooruit.schrijf(zaken);
        signalen.schrijf(zaken);
    }
}
