package nl.bredeondersteuning.deadline.regels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorziening;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorzieningstatus;

/** De taken om de hardheid te toetsen van wat op tijd gevraagd was en toch wordt tegengehouden. */
final class Hardheidstaken {

    private final Zaakstand stand;
    private final Zaakfeiten feiten;

    Hardheidstaken(Zaakstand stand) {
        this.stand = stand;
        this.feiten = stand.feiten();
    }

    /** Wht 9.1 lid 2 sub d (I4): wat vóór de grens gevraagd was en door haar wordt tegengehouden, vraagt een oordeel. */
    List<Taak> alle() {
        return feiten.voorzieningen().stream().flatMap(voorziening -> tegengehouden(voorziening).stream().map(artikel ->
                Taak.bij(Taaksoort.HARDHEID_TOETSEN, voorziening.id(), "Wht 9.1 lid 2 sub d",
                        "Een tijdig gevraagde voorziening wordt tegengehouden door " + artikel + ".", null))).toList();
    }

    private Optional<String> tegengehouden(Voorziening voorziening) {
        if (voorziening.tegengehoudenDoor() != null) {
            var beoordeeld = feiten.hardheidsoordelen().stream().anyMatch(o -> gaatOver(o.betreft(), voorziening.id().toString())
                    && !o.gegevenOp().isBefore(voorziening.tegengehoudenOp()));
            return Optional.of(voorziening.tegengehoudenDoor()).filter(artikel -> !beoordeeld);
        }
        if (feiten.status(voorziening) != Voorzieningstatus.GEVRAAGD) return Optional.empty();
        return feiten.besluiten().stream().flatMap(b -> b.tegengehouden(voorziening.id()).stream()
                .filter(deel -> tijdigGevraagd(voorziening, deel) && !beoordeeld(deel, b))).map(Besluitdeel::tegengehoudenDoor).findFirst();
    }

    private boolean beoordeeld(Besluitdeel deel, Besluit besluit) {
        return feiten.hardheidsoordelen().stream().anyMatch(o -> !o.gegevenOp().isBefore(deel.tegengehoudenOp())
                && (gaatOver(o.betreft(), deel.voorzieningId().toString()) || gaatOver(o.betreft(), besluit.id().toString())));
    }

    /** A judgement names the thing by its id, or a kind of thing in words. */
    private static boolean gaatOver(String betreft, String id) {
        return betreft == null || betreft.equals(id) || !betreft.matches("[0-9a-f-]{36}");
    }

    /** Asked on or before the last day of the term that now holds it up. */
    private boolean tijdigGevraagd(Voorziening voorziening, Besluitdeel deel) {
        return stand.termijnen().stream().filter(t -> Set.of(Termijnsoort.MATERIEEL, Termijnsoort.MAXIMALE_DUUR).contains(t.soort()))
                .filter(t -> Citaat.omvat(deel.tegengehoudenDoor(), t.artikel())
                        || Citaat.omvat(t.artikel(), deel.tegengehoudenDoor()))
                .anyMatch(t -> voorziening.gevraagdOp() != null && !voorziening.gevraagdOp().isAfter(t.uitersteDatum()));
    }
}
