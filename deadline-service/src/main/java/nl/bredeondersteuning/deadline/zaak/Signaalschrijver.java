package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.events.SignaalIngetrokken;
import nl.bredeondersteuning.events.TermijnNadert;
import nl.bredeondersteuning.events.TermijnVerstreken;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Outbox;

/** Schrijft de signalen die erbij komen of hun grond verliezen, en deelt ze mee. */
@ApplicationScoped
class Signaalschrijver {

    private final Signalen signalen;
    private final Outbox outbox;

    Signaalschrijver(Signalen signalen, Outbox outbox) {
        this.signalen = signalen;
        this.outbox = outbox;
    }

    void schrijf(List<Herrekend> zaken) {
        var verschillen = zaken.stream().map(Signaalverschil::van).toList();
        signalen.bewaar(verschillen);
        verschillen.forEach(this::deelMee);
    }

    private void deelMee(Signaalverschil verschil) {
        var dossier = verschil.zaak().dossier();
        verschil.zonderGrond().forEach(rij -> outbox.add(ingetrokken(dossier, rij, verschil.zaak().stand().dag())));
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
