package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.zaak.Zaak;

/**
 * Legt vast wie gezag hebben over een minderjarige aanvrager (Kampen artikel 2.3 lid 4): een of twee samen (BW 1:245, 1:253t, 1:282).
 * Zij treden op tot het kind zestien is.
 */
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

    /** Iemand die gezag heeft, en of het kind daar feitelijk verblijft. */
    public record Gezaghebber(Persoonsgegevens persoon, boolean verblijftDaar) {
    }

    /** Wie er eerder gezag had en nu niet wordt genoemd, heeft het niet meer. */
    @Transactional
    public List<UUID> legVast(UUID zaakId, List<Gezaghebber> gezaghebbers, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var bekend = gezagen.van(zaakId);
        var ids = gezaghebbers.stream().map(wie -> legVast(zaak, wie, bekend, dag)).toList();
        bekend.stream().filter(gezag -> gezag.vervangenOp == null && !ids.contains(gezag.gezaghebberId))
                .forEach(gezag -> gezag.vervangenOp = dag);
        return ids;
    }

    private UUID legVast(Zaak zaak, Gezaghebber wie, List<Gezag> bekend, LocalDate dag) {
        var gezaghebberId = personen.legVast(zaak.gemeentecode(), wie.persoon());
        var gezag = bekend.stream().filter(eerder -> eerder.gezaghebberId.equals(gezaghebberId)).findFirst()
                .orElseGet(() -> nieuw(zaak, gezaghebberId));
        gezag.legVast(wie.verblijftDaar(), dag);
        gezagen.persist(gezag);
        return gezaghebberId;
    }

    private static Gezag nieuw(Zaak zaak, UUID gezaghebberId) {
        var gezag = new Gezag();
        gezag.id = UUID.randomUUID();
        gezag.zaakId = zaak.id();
        gezag.gemeentecode = zaak.gemeentecode();
        gezag.gezaghebberId = gezaghebberId;
        return gezag;
    }
}
