package nl.bredeondersteuning.plan.voorziening;

import java.time.LocalDate;

/** Hoe en door wie een voorziening is besteld en geleverd; wat niet is opgegeven, is leeg. */
record Levering(Leveringswijze wijze, String leverancier, LocalDate besteldOp, LocalDate geleverdOp, Long kostenInCenten) {
}
