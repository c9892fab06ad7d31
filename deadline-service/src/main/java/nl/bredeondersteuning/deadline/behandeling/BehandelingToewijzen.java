package nl.bredeondersteuning.deadline.behandeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.mandaat.Team;
import nl.bredeondersteuning.beleid.mandaat.Teamregister;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Geeft een zaak aan een team of een medewerker, of neemt haar terug; van twee die dat tegelijk doen, wint er een. */
@ApplicationScoped
public class BehandelingToewijzen {

    private final Zaken zaken;
    private final Behandelingen behandelingen;
    private final Teamregister teams;

    BehandelingToewijzen(Zaken zaken, Behandelingen behandelingen, Teamregister teams) {
        this.zaken = zaken;
        this.behandelingen = behandelingen;
        this.teams = teams;
    }

    /** Toegewezen, of de gemeente van de zaak kent dit team niet. */
    public sealed interface Outcome {
        record Toegewezen() implements Outcome {
        }

        record OnbekendTeam(List<String> bekend) implements Outcome {
        }
    }

    /** @param team leeg als geen team haar behandelt, net als {@code medewerker} */
    @Transactional
    public Outcome wijsToe(UUID zaakId, String team, String medewerker, String ifMatch) {
        var zaak = zaken.vergrendel(zaakId);
        Versie.eis(ifMatch, behandelingen.van(zaakId).versie());
        var bekend = teams.teams(List.of(zaak.gemeentecode())).stream().map(Team::naam).toList();
        if (team != null && !bekend.contains(team)) {
            return new Outcome.OnbekendTeam(bekend);
        }
        behandelingen.bewaar(zaakId, zaak.gemeentecode(), team, medewerker);
        return new Outcome.Toegewezen();
    }
}
