package nl.bredeondersteuning.deadline.zaak;

import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.deadline.regels.Termijnstatus;

/** Welke signalen van een zaak er nieuw zijn en welke hun grond verloren, vergeleken met wat al gegeven was. */
record Signaalverschil(Herrekend zaak, List<Signaal> nieuw, List<Dossier.Signaalrij> zonderGrond) {

    static Signaalverschil van(Herrekend zaak) {
        var zonderGrond = zaak.dossier().signalen().stream().filter(rij -> rij.signaal().zonderGrond(zaak.stand())).toList();
        var gegeven = zaak.dossier().signalen().stream().filter(rij -> !zonderGrond.contains(rij)).map(Dossier.Signaalrij::signaal).toList();
        var gronden = new ArrayList<>(overgeslagen(zaak));
        gronden.addAll(zaak.stand().signalen());
        return new Signaalverschil(zaak, gronden.stream().filter(s -> gegeven.stream().noneMatch(s::zelfdeAls)).toList(), zonderGrond);
    }

    /** A term that ran when last seen and is now past its last day went through its signal on a day that was skipped. */
    private static List<Signaal> overgeslagen(Herrekend zaak) {
        return zaak.stand().termijnen().stream().filter(t -> t.status(zaak.stand().dag()) == Termijnstatus.VERSTREKEN)
                .filter(t -> zaak.dossier().termijn(t.soort(), t.betreft()).filter(rij -> rij.status().open()).isPresent())
                .map(Signaal::nadert).toList();
    }
}
