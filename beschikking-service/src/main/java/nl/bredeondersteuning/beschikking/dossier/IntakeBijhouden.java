package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;

/** Houdt bij wat intake-service over een zaak meedeelt. */
@ApplicationScoped
public class IntakeBijhouden {

    private final Dossiers dossiers;

    IntakeBijhouden(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Transactional
    public void houdBij(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagOntvangen aanvraag -> aanvraag(aanvraag);
            case EersteGesprekGevoerd gesprek -> van(gesprek).eersteGesprekOp = gesprek.gevoerdOp();
            case RechthebbendheidVastgesteld recht -> recht(van(recht), true, recht.bron(), recht.bevindingen());
            case AanvragerNietRechthebbend geenRecht -> recht(van(geenRecht), false, geenRecht.bron(), geenRecht.bevindingen());
            default -> { }
        }
    }

    private void aanvraag(AanvraagOntvangen aanvraag) {
        var dossier = van(aanvraag);
        dossier.zaaknummer = aanvraag.zaaknummer();
        dossier.aanvragerId = aanvraag.aanvragerId();
        dossier.ontvangenOp = aanvraag.ontvangenOp();
    }

    private static void recht(Dossier dossier, boolean rechthebbend, String bron, List<EventBevinding> bevindingen) {
        dossier.rechthebbend = rechthebbend;
        dossier.rechtBron = bron;
        dossier.toegangsbevindingen = bevindingen;
    }

    private Dossier van(ZaakEvent gebeurtenis) {
        return dossiers.van(gebeurtenis.zaakId(), gebeurtenis.gemeentecode());
    }

    static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een == null || ander.isBefore(een) ? ander : een;
    }
}
