package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;

/** De handelingen op een klacht waar een brief bij hoort, elk in één transactie; aan wie de brief gaat, is dan al gevraagd. */
@ApplicationScoped
public class Klachthandelingen {

    private final MetBrief metBrief;
    private final Klachtantwoord antwoord;
    private final Beleid beleid;

    Klachthandelingen(MetBrief metBrief, Klachtantwoord antwoord, Beleid beleid) {
        this.metBrief = metBrief;
        this.antwoord = antwoord;
        this.beleid = beleid;
    }

    /** Wat de klager schriftelijk hoort. */
    @Singleton
    record MetBrief(KlachtVastleggen vastleggen, KlachtVerdagen verdagen, KlachtNietBehandelen nietBehandelen,
            KlachtAfhandelen afhandelen) {
    }

    @Handeling
    public Response klachtVastleggen(UUID zaakId, KlachtVastleggen.Opdracht opdracht, Geadresseerden aan) {
        return antwoord.gemaakt(zaakId, metBrief.vastleggen().legVast(zaakId, opdracht, aan, beleid.vandaag(zaakId), beleid.dag()));
    }

    @Handeling
    public Response klachtVerdagen(UUID zaakId, UUID klachtId, KlachtVerdagen.Opdracht opdracht, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.verdagen().verdaag(zaakId, klachtId, opdracht, aan, beleid.vandaag(zaakId), beleid.dag()));
    }

    @Handeling
    public Response klachtNietBehandelen(UUID zaakId, UUID klachtId, KlachtNietBehandelen.Opdracht opdracht, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.nietBehandelen().laat(zaakId, klachtId, opdracht, aan, beleid.vandaag(zaakId), beleid.dag()));
    }

    @Handeling
    public Response klachtAfhandelen(UUID zaakId, UUID klachtId, KlachtAfhandelen.Opdracht opdracht, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.afhandelen().handelAf(zaakId, klachtId, opdracht, aan, beleid.vandaag(zaakId), beleid.dag()));
    }
}
