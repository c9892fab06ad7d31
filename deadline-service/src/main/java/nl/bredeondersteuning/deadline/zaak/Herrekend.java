package nl.bredeondersteuning.deadline.zaak;

import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Een zaak zoals zij bewaard is, naast wat er vandaag uit haar feiten volgt; wat verschilt, wordt geschreven. */
record Herrekend(Dossier dossier, Zaakstand stand) {

    /** Nog leeg zolang de aanvraag niet gehoord is. */
    String zaaknummer() {
        var aanvraag = stand.feiten().aanvraag();
        return aanvraag == null ? null : aanvraag.zaaknummer();
    }
}
