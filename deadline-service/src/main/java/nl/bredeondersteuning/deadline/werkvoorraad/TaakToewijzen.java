package nl.bredeondersteuning.deadline.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.events.EersteTaakGenomen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.zaak.Zaken;

/**
 * Geeft een taak aan een medewerker, of terug aan het team; van twee die haar tegelijk willen, wint er een. Wie de eerste taak krijgt van een
 * afgeschermde zaak die uit een bestand kwam en die nog niemand behandelt, komt op haar toegangslijst.
 */
@ApplicationScoped
public class TaakToewijzen {

    private final Zaken zaken;
    private final Werkvoorraad werkvoorraad;
    private final Outbox outbox;
    private final Dagklok klok;

    TaakToewijzen(Zaken zaken, Werkvoorraad werkvoorraad, Outbox outbox, Dagklok klok) {
        this.zaken = zaken;
        this.werkvoorraad = werkvoorraad;
        this.outbox = outbox;
        this.klok = klok;
    }

    /** @param medewerker leeg om haar terug te geven */
    @Transactional
    public Werkvoorraad.Regel wijsToe(UUID zaakId, UUID taakId, String medewerker, String ifMatch) {
        var zaak = zaken.vergrendel(zaakId);
        zaak.eisTeNemenDoor(Aanroeper.huidig());
        var taak = werkvoorraad.regel(zaakId, taakId).orElseThrow(() -> Problem.onbekend("Deze taak").exception());
        Versie.eis(ifMatch, taak.versie());
        werkvoorraad.wijsToe(taakId, medewerker);
        if (medewerker != null && zaak.onbehandeld()) {
            zaak.schermAf(Set.of(medewerker));
            outbox.add(new EersteTaakGenomen(zaakId, zaak.gemeentecode(), "AVG 5 lid 1 sub f", medewerker, LocalDate.now(klok)));
        }
        return werkvoorraad.regel(zaakId, taakId).orElseThrow();
    }
}
