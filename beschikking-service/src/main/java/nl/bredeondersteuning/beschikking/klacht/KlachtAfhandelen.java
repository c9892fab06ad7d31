package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.KlachtAfgehandeld;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Handelt een klacht af: wat het onderzoek opleverde, het oordeel en de conclusie, met een brief aan de klager (Awb 9:12). */
@ApplicationScoped
public class KlachtAfhandelen {

    private final Behandeling behandeling;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    KlachtAfhandelen(Behandeling behandeling, BerichtVersturen berichten, Outbox outbox) {
        this.behandeling = behandeling;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** De uitkomst met haar motivering, wat de gemeente eraan doet, en welke versie van de klacht de jurist las. */
    public record Opdracht(Klachtuitkomst uitkomst, String motivering, String conclusie, String ifMatch) {
    }

    @Transactional
    public Klachtstap handelAf(UUID zaakId, UUID klachtId, Opdracht opdracht, Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> {
            Versie.eis(opdracht.ifMatch(), klacht.versie);
            return List.of(gehoord(klacht, opdracht.uitkomst()));
        }, klacht -> {
            klacht.conclusie = opdracht.conclusie();
            klacht.handelAf(opdracht.uitkomst(), opdracht.motivering(), dag, Aanroeper.huidig().medewerker(),
                    List.of(Behandeling.nietBetrokken(klacht), gehoord(klacht, opdracht.uitkomst()),
                            Klachtbehandeling.afschrift(klacht.betrokkenen, klacht.afschriftOp)));
            outbox.add(new KlachtAfgehandeld(zaakId, klacht.gemeentecode, "Awb 9:12", klachtId, klacht.uitkomst.label(), dag));
            berichten.verstuur(Klachtbrief.afhandeling(klacht), aan, profiel, dag);
        });
    }

    private static Bevinding gehoord(Klacht klacht, Klachtuitkomst uitkomst) {
        return Klachtbehandeling.gehoord(uitkomst == Klachtuitkomst.OPGELOST, klacht.gehoordOp != null, klacht.afgezienOpGrondVan);
    }
}
