package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.planvanaanpak.PlanResource.PlanversieKop;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planstap;

/** Maakt van hulpvragen en voorzieningen het plan van aanpak zoals het er nu voor staat (Kampen artikel 4.2 lid 2). */
@ApplicationScoped
public class WerkplanMaken {

    private final Planlezer lezer;
    private final EntityManager bewaard;

    WerkplanMaken(Planlezer lezer, EntityManager bewaard) {
        this.lezer = lezer;
        this.bewaard = bewaard;
    }

    /** Het plan van nu, met de kop van de jongste vastgestelde versie; die is leeg zolang er geen is. */
    public record Werkplan(Planinhoud inhoud, PlanversieKop jongste, Planlezer.Stand stand) {

        int nummer() {
            return jongste == null ? 0 : jongste.versie();
        }

        /** Hetzelfde plan met een andere situatie of andere stappen. */
        Planinhoud met(String situatie, List<Planstap> stappen) {
            return WerkplanMaken.inhoud(stand, situatie, stappen);
        }
    }

    /** Met de stappen en de situatie van de jongste vastgestelde versie. */
    @Transactional
    public Werkplan maak(UUID zaakId) {
        bewaard.flush();
        var stand = lezer.lees(zaakId);
        var vorige = stand.vorige();
        return new Werkplan(inhoud(stand, vorige == null ? null : vorige.situatie(), vorige == null ? List.of() : vorige.stappen()),
                stand.jongste(), stand);
    }

    private static Planinhoud inhoud(Planlezer.Stand stand, String situatie, List<Planstap> stappen) {
        var doelen = stand.doelen().stream().map(doel -> doelstelling(doel, stappen, stand)).toList();
        var overige = stand.voorzieningen().stream().filter(voorziening -> voorziening.doelstellingId() == null)
                .map(Planlezer.Gevraagd::inPlan).toList();
        return new Planinhoud(stand.eersteGesprekOp(), stand.hulpvraagVastgesteldOp(), situatie, doelen, overige, stand.schuldhulp());
    }

    private static Plandoelstelling doelstelling(Planlezer.Doel doel, List<Planstap> stappen, Planlezer.Stand stand) {
        var id = doel.doelstellingId();
        return new Plandoelstelling(id, doel.leefgebied(), doel.tekst(), doel.artikel(),
                stand.vragen().stream().filter(vraag -> id.equals(vraag.doelstellingId())).map(Planlezer.Vraag::inPlan).toList(),
                stappen.stream().filter(stap -> id.equals(stap.doelstellingId())).sorted(Comparator.comparingInt(Planstap::volgorde)).toList(),
                stand.voorzieningen().stream().filter(v -> id.equals(v.doelstellingId())).map(Planlezer.Gevraagd::inPlan).toList(),
                doel.bereiktOp());
    }
}
