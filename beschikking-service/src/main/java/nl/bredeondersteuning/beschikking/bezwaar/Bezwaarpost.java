package nl.bredeondersteuning.beschikking.bezwaar;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;

/** Aan wie een brief over een bezwaar gaat, onder welk beleid en op welke dag. */
public record Bezwaarpost(Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
}
