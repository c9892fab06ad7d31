package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.events.PortaalopmerkingAfgehandeld;
import nl.bredeondersteuning.events.PortaalopmerkingGemaakt;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Deelt mee welke regels op een mens wachten, en wanneer dat niet meer zo is. */
@ApplicationScoped
class Regelmelding {

    private final Zaken zaken;
    private final Outbox outbox;
    private final Profielen profielen;

    Regelmelding(Zaken zaken, Outbox outbox, Profielen profielen) {
        this.zaken = zaken;
        this.outbox = outbox;
        this.profielen = profielen;
    }

    void quarantaine(Portaalbestand bestand, Verwerkt verwerkt) {
        outbox.add(new PortaalregelInQuarantaine(bestand.id, bestand.gemeentecode, artikel(bestand), verwerkt.regel().nummer(),
                verwerkt.codes(), bestand.ontvangenOp));
    }

    void opmerking(Portaalbestand bestand, UUID regelId, Verwerkt verwerkt) {
        zaken.vergrendel(verwerkt.zaakId());
        outbox.add(new PortaalopmerkingGemaakt(verwerkt.zaakId(), bestand.gemeentecode, artikel(bestand), regelId, verwerkt.codes(),
                bestand.ontvangenOp));
    }

    void afgehandeld(Portaalbestand bestand, int rij, Afhandeling afhandeling, int nogOpen, LocalDate dag) {
        outbox.add(new PortaalregelAfgehandeld(bestand.id, bestand.gemeentecode, artikel(bestand), rij, afhandeling.label(), nogOpen, dag));
    }

    void afgehandeld(UUID zaakId, Portaalbestand bestand, UUID regelId, LocalDate dag) {
        outbox.add(new PortaalopmerkingAfgehandeld(zaakId, bestand.gemeentecode, artikel(bestand), regelId, dag));
    }

    /** Het artikel van het beleid dat een melding in het portaal tot aanvraag maakt, anders de wet die de gegevens laat verstrekken. */
    private String artikel(Portaalbestand bestand) {
        return switch (bestand.soort) {
            case AANMELDING -> profielen.voor(bestand.gemeentecode, bestand.ontvangenOp).norm(Voorschrift.PORTAAL_IS_AANVRAAG)
                    .map(NormBinding::artikel).orElse("Wht 6.12 lid 1");
            case STATUS -> "Wht 6.12 lid 13";
            case ANTWOORD -> "Wht 2.21 lid 1 sub b";
        };
    }
}
