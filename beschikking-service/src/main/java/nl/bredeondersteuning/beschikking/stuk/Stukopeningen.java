package nl.bredeondersteuning.beschikking.stuk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beschikking.regels.MedischStuk;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** Wie welk medisch stuk opende; wie het niet vandaag opende, leest het niet. */
@ApplicationScoped
class Stukopeningen implements PanacheRepositoryBase<Stukopening, UUID> {

    /** Wat de aanroeper op deze dag in een zaak van stukken ziet. */
    record Zicht(boolean beslist, Set<UUID> geopend) {

        /** Dat het er is. */
        boolean ziet(Stuk stuk) {
            return MedischStuk.teZien(stuk.medisch(), beslist);
        }

        /** Wat erin staat, en waarover het gaat. */
        boolean leest(Stuk stuk) {
            return lezen(stuk).isEmpty();
        }

        Optional<Bevinding> lezen(Stuk stuk) {
            return MedischStuk.lezen(stuk.id, stuk.medisch(), beslist, geopend.contains(stuk.id));
        }
    }

    Zicht zicht(UUID zaakId, LocalDate dag) {
        var wie = Aanroeper.huidig();
        return new Zicht(wie.heeftRol(Rollen.BESLUITNEMER) || wie.heeftRol(Rollen.JURIST), list(
                "zaakId = ?1 and medewerker = ?2 and geopendOp = ?3", zaakId, wie.medewerker(), dag).stream()
                .map(opening -> opening.stukId).collect(Collectors.toSet()));
    }
}
