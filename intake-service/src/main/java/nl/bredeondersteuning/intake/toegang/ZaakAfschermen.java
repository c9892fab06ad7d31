package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Schermt een zaak af (AVG 5 lid 1 sub f): alleen wie haar opende of afschermde en besluitnemers houden toegang, in alle services. */
@ApplicationScoped
public class ZaakAfschermen {

    private final ZaakOpenen zaken;
    private final AanvraagTonen aanvragen;
    private final FeitVastleggen feiten;
    private final Outbox outbox;

    ZaakAfschermen(ZaakOpenen zaken, AanvraagTonen aanvragen, FeitVastleggen feiten, Outbox outbox) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    @Transactional
    public void schermAf(UUID zaakId, String reden, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        if (zaak.afgeschermd()) {
            return;
        }
        var wie = Aanroeper.huidig();
        var toegang = Stream.of(aanvragen.toon(zaakId).geopendDoor(), wie.heeftRol(Rollen.KLANTBEGELEIDER) ? wie.medewerker() : null)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        zaak.schermAf(toegang);
        feiten.legVast(zaak, Nieuw.van(Feitsoort.AFSCHERMING, dag, reden));
        outbox.add(new DossierAfgeschermd(zaakId, zaak.gemeentecode(), "AVG 5 lid 1 sub f", toegang.stream().sorted().toList(), dag));
    }
}
