package nl.bredeondersteuning.plan.nazorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.events.NazorgHulpvraagGemeld;
import nl.bredeondersteuning.events.NazorgcontactGelegd;
import nl.bredeondersteuning.events.PlanEvent;
import nl.bredeondersteuning.events.ReguliereSchuldhulpAangeboden;
import nl.bredeondersteuning.events.WarmeOverdrachtVastgelegd;
import nl.bredeondersteuning.plan.nazorg.Nazorgfeit.Soort;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt overdracht en nazorg vast (Kampen artikel 6.1 lid 6, hoofdstuk 6): wat openstaat, gaat in samenspraak naar reguliere ondersteuning. */
@ApplicationScoped
public class NazorgVastleggen {

    private final ZaakOpenen zaken;
    private final Nazorgfeiten feiten;
    private final Outbox outbox;

    NazorgVastleggen(ZaakOpenen zaken, Nazorgfeiten feiten, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    /** Wat er gebeurde: aan wie of wat, en wat erover te zeggen is. */
    record Nieuw(Soort soort, String aan, String tekst) {
    }

    @Transactional
    UUID legVast(UUID zaakId, Nieuw nieuw, Beleidsprofiel profiel, LocalDate dag) {
        var feit = new Nazorgfeit();
        feit.id = UUID.randomUUID();
        feit.zaakId = zaakId;
        feit.gemeentecode = zaken.openEigen(zaakId).gemeentecode();
        feit.soort = nieuw.soort();
        feit.op = dag;
        feit.aan = nieuw.aan();
        feit.tekst = nieuw.tekst();
        feit.medewerker = Aanroeper.huidig().medewerker();
        feiten.persist(feit);
        outbox.add(gebeurtenis(feit, profiel));
        return feit.id;
    }

    private static PlanEvent gebeurtenis(Nazorgfeit feit, Beleidsprofiel profiel) {
        return switch (feit.soort) {
            case WARME_OVERDRACHT -> new WarmeOverdrachtVastgelegd(feit.zaakId, feit.gemeentecode,
                    artikel(profiel, Voorschrift.WARME_OVERDRACHT), feit.id, feit.op);
            case NAZORGCONTACT -> new NazorgcontactGelegd(feit.zaakId, feit.gemeentecode, artikel(profiel, Voorschrift.NAZORG), feit.op);
            case HULPVRAAG -> new NazorgHulpvraagGemeld(feit.zaakId, feit.gemeentecode, artikel(profiel, Voorschrift.NAZORG), feit.id, feit.op);
            case REGULIERE_SCHULDHULP -> new ReguliereSchuldhulpAangeboden(feit.zaakId, feit.gemeentecode, "SPUK 3 lid 3", feit.op);
        };
    }

    private static String artikel(Beleidsprofiel profiel, Voorschrift voorschrift) {
        return profiel.norm(voorschrift).map(NormBinding::artikel).orElse("Wht 2.21 lid 1");
    }
}
