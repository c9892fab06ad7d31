package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.KlachtVerdaagd;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Neemt meer tijd voor een klacht en deelt dat met een brief mee (Awb 9:11 lid 2 en 3). */
@ApplicationScoped
public class KlachtVerdagen {

    private final Behandeling behandeling;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    KlachtVerdagen(Behandeling behandeling, BerichtVersturen berichten, Outbox outbox) {
        this.behandeling = behandeling;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Hoeveel tijd erbij, waarom, en of de klager daar schriftelijk mee instemde. */
    public record Opdracht(Duur duur, String reden, boolean ingestemd) {
    }

    @Transactional
    public Klachtstap verdaag(UUID zaakId, UUID klachtId, Opdracht opdracht, Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
        return behandeling.doe(zaakId, klachtId, klacht -> List.of(toets(klacht, opdracht, dag)), klacht -> {
            var grond = toets(klacht, opdracht, dag);
            klacht.verdaag(new Klacht.Verdaging(dag, opdracht.duur().toString(), opdracht.reden(), opdracht.ingestemd(),
                    Aanroeper.huidig().medewerker()));
            outbox.add(new KlachtVerdaagd(zaakId, klacht.gemeentecode, grond.artikel(), klachtId, opdracht.duur().toString(), dag));
            berichten.verstuur(Klachtbrief.verdaging(klacht, grond), aan, profiel, dag);
        });
    }

    private static Bevinding toets(Klacht klacht, Opdracht opdracht, LocalDate dag) {
        return Klachtbehandeling.verdaging(klacht.verdaagdZonderInstemming(), opdracht.duur(), opdracht.ingestemd(),
                !dag.isAfter(klacht.termijn().uitersteDatum()));
    }
}
