package nl.bredeondersteuning.deadline.lijst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beleid.mandaat.Team;
import nl.bredeondersteuning.beleid.mandaat.Teamregister;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Maakt een lijst kleiner tot wat van een team of van een medewerker is. */
@ApplicationScoped
public class Behandelaars {

    private final Teamregister teams;

    Behandelaars(Teamregister teams) {
        this.teams = teams;
    }

    public List<String> namen() {
        return teams.teams(Aanroeper.huidig().gemeenten()).stream().map(Team::naam).distinct().toList();
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 als de gemeenten van de aanroeper dit team niet kennen */
    public String team(String naam) {
        if (naam != null && !namen().contains(naam)) {
            throw Zoeksleutels.fout("team", "ONBEKENDE_WAARDE", "Kies uit: " + String.join(", ", namen()) + ".");
        }
        return naam;
    }

    /** Taken ({@code t}) die een lid van het team heeft, en die niemand heeft in zaken van het team. */
    public Keuze taken(Keuze keuze, String team) {
        var leden = teams.teams(Aanroeper.huidig().gemeenten()).stream().filter(t -> t.naam().equals(team)).flatMap(t -> t.leden().stream())
                .distinct().toArray(String[]::new);
        return team == null ? keuze : keuze.en("(t.medewerker = any (?) or t.medewerker is null and exists"
                + " (select 1 from behandeling b where b.zaak_id = t.zaak_id and b.team = ?))", leden, team);
    }

    /** Zaken ({@code z}) van het team. */
    public Keuze zaken(Keuze keuze, String team) {
        return keuze.als("exists (select 1 from behandeling b where b.zaak_id = z.id and b.team = ?)", team);
    }

    /** Zaken ({@code z}) die de medewerker behandelt, of waarin hij een taak heeft. */
    public Keuze van(Keuze keuze, String medewerker) {
        return medewerker == null ? keuze : keuze.en("(exists (select 1 from behandeling b where b.zaak_id = z.id and b.medewerker = ?)"
                + " or exists (select 1 from taak eigen where eigen.zaak_id = z.id and eigen.medewerker = ?))", medewerker, medewerker);
    }
}
