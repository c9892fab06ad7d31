package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.KlachtAfgehandeld;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Neemt een klacht niet in behandeling, op een grond van de wet en met een reden, en bericht dat aan de klager (Awb 9:8). */
@ApplicationScoped
public class KlachtNietBehandelen {

    private final Behandeling behandeling;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    KlachtNietBehandelen(Behandeling behandeling, BerichtVersturen berichten, Outbox outbox) {
        this.behandeling = behandeling;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Op welke grond, waarom, en welke versie van de klacht de jurist las. */
    public record Opdracht(String artikel, String reden, String ifMatch) {
    }

    @Transactional
    public Klachtstap laat(UUID zaakId, UUID klachtId, Opdracht opdracht, Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            Versie.eis(opdracht.ifMatch(), klacht.versie);
            return List.of(Klachtbehandeling.nietBehandelen(opdracht.artikel(), klacht.ontvangenOp, dag));
        }, klacht -> {
            klacht.grond = opdracht.artikel();
            klacht.handelAf(Klachtuitkomst.NIET_BEHANDELD, opdracht.reden(), dag, Aanroeper.huidig().medewerker(),
                    List.of(Behandeling.nietBetrokken(klacht),
                            Klachtbehandeling.nietBehandelen(opdracht.artikel(), klacht.ontvangenOp, dag)));
            outbox.add(new KlachtAfgehandeld(zaakId, klacht.gemeentecode, opdracht.artikel(), klachtId, klacht.uitkomst.label(), dag));
            berichten.verstuur(Klachtbrief.nietBehandeld(klacht), aan, profiel, dag);
        });
    }
}
