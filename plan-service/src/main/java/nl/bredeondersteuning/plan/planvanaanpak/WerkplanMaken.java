package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.hulpvraag.HulpvragenTonen;
import nl.bredeondersteuning.plan.hulpvraag.HulpvragenTonen.GetoondeDoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planschuldhulp;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planstap;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planvoorziening;
import nl.bredeondersteuning.plan.voorziening.VoorzieningenTonen;
import nl.bredeondersteuning.plan.voorziening.VoorzieningenTonen.GetoondeVoorziening;
import nl.bredeondersteuning.plan.zaak.ZaakdatumsTonen;

/** Maakt van hulpvragen en voorzieningen het plan van aanpak zoals het er nu voor staat (Kampen artikel 4.2 lid 2). */
@ApplicationScoped
public class WerkplanMaken {

    private final ZaakdatumsTonen zaken;
    private final HulpvragenTonen hulpvragen;
    private final VoorzieningenTonen voorzieningen;
    private final Planstand planstand;

    WerkplanMaken(ZaakdatumsTonen zaken, HulpvragenTonen hulpvragen, VoorzieningenTonen voorzieningen, Planstand planstand) {
        this.zaken = zaken;
        this.hulpvragen = hulpvragen;
        this.voorzieningen = voorzieningen;
        this.planstand = planstand;
    }

    /** Met de stappen en de situatie van de jongste vastgestelde versie. */
    @Transactional
    public Planinhoud maak(UUID zaakId) {
        var jongste = planstand.jongste(zaakId).map(plan -> Planinhoud.lees(plan.inhoud));
        return maak(zaakId, jongste.map(Planinhoud::situatie).orElse(null), jongste.map(Planinhoud::stappen).orElse(List.of()));
    }

    Planinhoud maak(UUID zaakId, String situatie, List<Planstap> stappen) {
        var zaak = zaken.toon(zaakId);
        var alle = voorzieningen.toon(zaakId);
        var doelen = hulpvragen.toon(zaakId).stream().map(doel -> doelstelling(doel, stappen, alle)).toList();
        var overige = alle.stream().filter(voorziening -> voorziening.doelstellingId() == null).map(WerkplanMaken::voorziening).toList();
        var schuldhulp = planstand.schuldhulp(zaakId).map(Planschuldhulp::new).orElse(null);
        return new Planinhoud(zaak.eersteGesprekOp(), zaak.hulpvraagVastgesteldOp(), situatie, doelen, overige, schuldhulp);
    }

    private static Plandoelstelling doelstelling(GetoondeDoelstelling doel, List<Planstap> stappen, List<GetoondeVoorziening> alle) {
        return new Plandoelstelling(doel.doelstellingId(), doel.leefgebied(), doel.tekst(), doel.artikel(),
                doel.hulpvragen().stream().map(vraag -> new Planhulpvraag(vraag.hulpvraagId(), vraag.situatie(), vraag.vastgesteldOp()))
                        .toList(),
                stappen.stream().filter(stap -> stap.doelstellingId().equals(doel.doelstellingId()))
                        .sorted(Comparator.comparingInt(Planstap::volgorde)).toList(),
                alle.stream().filter(voorziening -> doel.doelstellingId().equals(voorziening.doelstellingId()))
                        .map(WerkplanMaken::voorziening).toList(), doel.bereiktOp());
    }

    private static Planvoorziening voorziening(GetoondeVoorziening v) {
        return new Planvoorziening(v.voorzieningId(), v.hulpvraagId(), v.leefgebied(), v.soort(), v.omschrijving(), v.bedragInCenten(),
                v.status());
    }
}
