package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Schrijft wat er aan een zaak veranderde: termijnen, taken, agenda en signalen. */
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

    void schrijfMetVerschuiving(Dossier dossier, Zaakstand stand) {
        termijnen.logVerschuivingen(dossier, stand);
        schrijf(dossier, stand);
    }

    void schrijf(Dossier dossier, Zaakstand stand) {
        var aanvraag = stand.feiten().aanvraag();
        var zaaknummer = aanvraag == null ? null : aanvraag.zaaknummer();
        termijnen.bewaar(dossier, stand);
        taken.bewaar(dossier, zaaknummer, stand.taken(), stand.dag());
        vooruit.schrijf(dossier, zaaknummer, stand);
        signalen.schrijf(dossier, stand);
    }
}
