package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.VoorzieningVerstrekt;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast dat een voorziening is verschaft die bij vastgesteld besluit was toegekend (Kampen artikel 5.1 lid 1, Wht 2.21 lid 4a). */
@ApplicationScoped
public class VoorzieningVerstrekken {

    private final ZaakOpenen zaken;
    private final Voorzieningen voorzieningen;
    private final Profielen profielen;
    private final Outbox outbox;

    VoorzieningVerstrekken(ZaakOpenen zaken, Voorzieningen voorzieningen, Profielen profielen, Outbox outbox) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
        this.profielen = profielen;
        this.outbox = outbox;
    }

    /** @return de bevinding die zich verzet, of leeg als de verstrekking vastligt */
    @Transactional
    public Optional<Bevinding> verstrek(UUID zaakId, UUID voorzieningId, LocalDate dag) {
        var zaak = zaken.openEigen(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        if (voorziening.status == Voorzieningstatus.VERSTREKT) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze voorziening is al verstrekt op " + voorziening.verstrektOp
                    + ". Er is niets meer te doen.").exception();
        }
        var bevinding = Voorschriften.verstrekken(voorziening.bijBesluitToegekend(), profielen.voor(zaak.gemeentecode(), dag));
        if (bevinding.houdtTegen()) {
            return Optional.of(bevinding);
        }
        voorziening.verstrek(Aanroeper.huidig().medewerker(), dag);
        outbox.add(new VoorzieningVerstrekt(zaakId, zaak.gemeentecode(), bevinding.artikel(), voorziening.id, dag));
        return Optional.empty();
    }
}
