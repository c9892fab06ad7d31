package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;

/** De handelingen op een bezwaar waar een brief bij hoort, elk in één transactie; aan wie de brief gaat, is dan al gevraagd. */
@ApplicationScoped
public class Bezwaarhandelingen {

    private final MetBrief metBrief;
    private final Bezwaarantwoord antwoord;
    private final Beleid beleid;

    Bezwaarhandelingen(MetBrief metBrief, Bezwaarantwoord antwoord, Beleid beleid) {
        this.metBrief = metBrief;
        this.antwoord = antwoord;
        this.beleid = beleid;
    }

    /** Wat de indiener schriftelijk hoort. */
    @Singleton
    record MetBrief(BezwaarBevestigen bevestigen, HerstelVragen herstel, HoorzittingPlannen horen, BezwaarIntrekken intrekken) {
    }

    LocalDate dag() {
        return beleid.dag();
    }

    @Handeling
    public Response bezwaarBevestigen(UUID zaakId, UUID bezwaarId, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.bevestigen().bevestig(zaakId, bezwaarId, post(zaakId, aan)));
    }

    @Handeling
    public Response bezwaarherstelVragen(UUID zaakId, UUID bezwaarId, List<Gebrek> gebreken, LocalDate uiterlijk, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.herstel().vraag(zaakId, bezwaarId, gebreken, uiterlijk, post(zaakId, aan)));
    }

    @Handeling
    public Response hoorzittingPlannen(UUID zaakId, UUID bezwaarId, HoorzittingPlannen.Opdracht opdracht, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.horen().plan(zaakId, bezwaarId, opdracht, post(zaakId, aan)));
    }

    @Handeling
    public Response bezwaarIntrekken(UUID zaakId, UUID bezwaarId, boolean mondeling, Geadresseerden aan) {
        return antwoord.na(zaakId, metBrief.intrekken().trekIn(zaakId, bezwaarId, mondeling, post(zaakId, aan)));
    }

    private Bezwaarpost post(UUID zaakId, Geadresseerden aan) {
        return new Bezwaarpost(aan, beleid.vandaag(zaakId), beleid.dag());
    }
}
