package nl.bredeondersteuning.deadline.zaak;

import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.deadline.regels.Termijnstatus;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Welke signalen er nieuw zijn en welke hun grond verloren, vergeleken met wat al gegeven was. */
record Signaalverschil(List<Signaal> nieuw, List<Dossier.Signaalrij> zonderGrond) {

    static Signaalverschil van(Dossier dossier, Zaakstand stand) {
        var zonderGrond = dossier.signalen().stream().filter(rij -> rij.signaal().zonderGrond(stand)).toList();
        var gegeven = dossier.signalen().stream().filter(rij -> !zonderGrond.contains(rij)).map(Dossier.Signaalrij::signaal).toList();
        var gronden = new ArrayList<>(overgeslagen(dossier, stand));
        gronden.addAll(stand.signalen());
        return new Signaalverschil(gronden.stream().filter(s -> gegeven.stream().noneMatch(s::zelfdeAls)).toList(), zonderGrond);
    }

    /** A term that ran when last seen and is now past its last day went through its signal on a day that was skipped. */
    private static List<Signaal> overgeslagen(Dossier dossier, Zaakstand stand) {
        return stand.termijnen().stream().filter(t -> t.status(stand.dag()) == Termijnstatus.VERSTREKEN)
                .filter(t -> dossier.termijn(t.soort(), t.betreft()).filter(rij -> rij.status().open()).isPresent())
                .map(Signaal::nadert).toList();
    }
}
