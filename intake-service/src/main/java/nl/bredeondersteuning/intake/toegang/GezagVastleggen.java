package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Legt vast wie gezag heeft over een minderjarige aanvrager (Kampen artikel 2.3 lid 4); wie gezag heeft, treedt op tot het kind zestien is. */
@ApplicationScoped
public class GezagVastleggen {

    private final ZaakOpenen zaken;
    private final Gezagen gezagen;
    private final PersoonVastleggen personen;

    GezagVastleggen(ZaakOpenen zaken, Gezagen gezagen, PersoonVastleggen personen) {
        this.zaken = zaken;
        this.gezagen = gezagen;
        this.personen = personen;
    }

    @Transactional
    public UUID legVast(UUID zaakId, Persoonsgegevens gezaghebber, boolean verblijftDaar, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var gezag = Optional.ofNullable(gezagen.findById(zaakId)).orElseGet(Gezag::new);
        gezag.zaakId = zaakId;
        gezag.gemeentecode = zaak.gemeentecode();
        gezag.gezaghebberId = personen.legVast(zaak.gemeentecode(), gezaghebber);
        gezag.verblijftDaar = verblijftDaar;
        gezag.vastgelegdOp = dag;
        if (!gezagen.isPersistent(gezag)) {
            gezagen.persist(gezag);
        }
        return gezag.gezaghebberId;
    }

    /** Wie gezag heeft, als dat bekend is. */
    @Transactional
    public Optional<UUID> gezaghebber(UUID zaakId) {
        return Optional.ofNullable(gezagen.findById(zaakId)).map(gezag -> gezag.gezaghebberId);
    }
}
