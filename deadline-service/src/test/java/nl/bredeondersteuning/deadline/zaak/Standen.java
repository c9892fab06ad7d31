package nl.bredeondersteuning.deadline.zaak;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.Gebeurtenissen;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.deadline.regels.Termijn;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.events.ZaakEvent;

/** Standen van een zaak zonder database: uit gebeurtenissen, op een dag. */
final class Standen {

    static final Profielen PROFIELEN = Profielen.laad(Optional.empty());

    private Standen() {
    }

    static Zaakstand op(String dag, ZaakEvent... gebeurtenissen) {
        return op(dag, Arrays.asList(gebeurtenissen));
    }

    static Zaakstand op(String dag, List<ZaakEvent> gebeurtenissen) {
        var gemeente = gebeurtenissen.getFirst().gemeentecode();
        return Zaakstand.van(Feitenlezer.lees(gemeente, gebeurtenissen), PROFIELEN, Gebeurtenissen.dag(dag));
    }

    static Optional<Termijn> termijn(Zaakstand stand, String naam) {
        return stand.termijn(Termijnsoort.van(naam).orElseThrow());
    }

    static Optional<Taak> taak(Zaakstand stand, String naam) {
        return stand.taken().stream().filter(taak -> taak.soort().label().equals(naam)).findFirst();
    }

    /** Alleen wat er gebeurd is; een leeg vak in een tabel is niet gebeurd. */
    static ZaakEvent[] zonderLege(ZaakEvent... gebeurtenissen) {
        return Stream.of(gebeurtenissen).filter(Objects::nonNull).toArray(ZaakEvent[]::new);
    }
}
