package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Toegang.Feiten;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.feit.FeitZoeken;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;

/** Verzamelt de feiten waarop toegang wordt beoordeeld. */
@ApplicationScoped
public class Toegangsfeiten {

    private final AanvraagTonen aanvragen;
    private final PersoonFeiten personen;
    private final FeitZoeken feiten;
    private final Gezagen gezagen;

    Toegangsfeiten(AanvraagTonen aanvragen, PersoonFeiten personen, FeitZoeken feiten, Gezagen gezagen) {
        this.aanvragen = aanvragen;
        this.personen = personen;
        this.feiten = feiten;
        this.gezagen = gezagen;
    }

    boolean gaanOver(UUID zaakId, UUID persoonId) {
        return aanvragen.toon(zaakId).aanvragerId().equals(persoonId);
    }

    Feiten van(UUID zaakId, UhtStatus status, LocalDate dag) {
        var aanvraag = aanvragen.toon(zaakId);
        var persoon = personen.van(aanvraag.aanvragerId());
        var gezag = gezagen.op(zaakId, dag).stream().filter(bekend -> personen.van(bekend.gezaghebberId).ingezetene()).toList();
        return new Feiten(dag, status, persoon.geboren(), persoon.ingezetene(), persoon.inBuitenland(), persoon.gedetineerd(),
                overlegd(zaakId, persoon.woongemeente()), !gezag.isEmpty(), gezag.stream().anyMatch(bekend -> bekend.verblijftDaar),
                feiten.zoek(zaakId, Feitsoort.EERDER_TRAJECT).isPresent(), aanvraag.vertrokken());
    }

    /** Wht 2.21 lid 3: het overleg is met de gemeente waar iemand nu woont. */
    private boolean overlegd(UUID zaakId, String woongemeente) {
        return feiten.zoek(zaakId, Feitsoort.OVERLEG).filter(overleg -> woongemeente.equals(overleg.gemeente())).isPresent();
    }
}
