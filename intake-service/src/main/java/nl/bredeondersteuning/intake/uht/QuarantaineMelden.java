package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Deelt mee dat een regel van een bestand op een mens wacht. */
@ApplicationScoped
class QuarantaineMelden {

    private final Zaken zaken;
    private final Outbox outbox;
    private final Profielen profielen;

    QuarantaineMelden(Zaken zaken, Outbox outbox, Profielen profielen) {
        this.zaken = zaken;
        this.outbox = outbox;
        this.profielen = profielen;
    }

    void meld(Portaalbestand bestand, int rij, List<String> codes) {
        zaken.vergrendel(bestand.id);
        outbox.add(new PortaalregelInQuarantaine(bestand.id, bestand.gemeentecode, artikel(bestand), rij, codes, bestand.ontvangenOp));
    }

    /** Het artikel van het beleid dat een melding in het portaal tot aanvraag maakt, anders de wet die de gegevens laat verstrekken. */
    private String artikel(Portaalbestand bestand) {
        return profielen.voor(bestand.gemeentecode, bestand.ontvangenOp).norm(Voorschrift.PORTAAL_IS_AANVRAAG).map(NormBinding::artikel)
                .orElse("Wht 6.12 lid 1");
    }
}
