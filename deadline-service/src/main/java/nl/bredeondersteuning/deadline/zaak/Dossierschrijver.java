package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.events.SignaalIngetrokken;
import nl.bredeondersteuning.events.TermijnNadert;
import nl.bredeondersteuning.events.TermijnVerstreken;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Outbox;

/** Schrijft wat er aan een zaak veranderde: termijnen, taken en signalen, en deelt de signalen mee. */
@ApplicationScoped
class Dossierschrijver {

    private final Termijnrijen termijnen;
    private final Taakrijen taken;
    private final Signalen signalen;
    private final Wekdagen wekdagen;
    private final Outbox outbox;

    Dossierschrijver(Termijnrijen termijnen, Taakrijen taken, Signalen signalen, Wekdagen wekdagen,
            Outbox outbox) {
        this.termijnen = termijnen;
        this.taken = taken;
        this.signalen = signalen;
        this.wekdagen = wekdagen;
        this.outbox = outbox;
    }

    void schrijf(Dossier dossier, Zaakstand stand) {
        var aanvraag = stand.feiten().aanvraag();
        termijnen.bewaar(dossier, stand);
        taken.bewaar(dossier, aanvraag == null ? null : aanvraag.zaaknummer(), stand.taken(), stand.dag());
        wekdagen.bewaar(dossier, stand);
        var verschil = Signaalverschil.van(dossier, stand);
        signalen.trekIn(verschil.zonderGrond(), stand.dag());
        verschil.zonderGrond().forEach(rij -> outbox.add(ingetrokken(dossier, rij, stand.dag())));
        signalen.geef(dossier, verschil.nieuw());
        verschil.nieuw().forEach(signaal -> outbox.add(gebeurtenis(dossier, signaal)));
    }

    private static ZaakEvent ingetrokken(Dossier dossier, Dossier.Signaalrij rij, LocalDate dag) {
        return new SignaalIngetrokken(dossier.zaakId(), dossier.gemeentecode(), rij.artikel(), rij.termijn().label(), dag);
    }

    private static ZaakEvent gebeurtenis(Dossier dossier, Signaal signaal) {
        var label = signaal.termijn().label();
        return switch (signaal.soort()) {
            case NADERT -> new TermijnNadert(dossier.zaakId(), dossier.gemeentecode(), signaal.artikel(), label, signaal.uitersteDatum(),
                    signaal.signaalOp());
            case VERSTREKEN -> new TermijnVerstreken(dossier.zaakId(), dossier.gemeentecode(), signaal.artikel(), label,
                    signaal.uitersteDatum(), signaal.signaalOp());
        };
    }
}
