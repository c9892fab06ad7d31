package nl.bredeondersteuning.plan.voorziening;

import java.time.LocalDate;
import java.util.List;

/** Van wanneer tot wanneer, hoe en onder welke voorwaarden een voorziening is toegekend; wat niet vooraf vaststaat, is leeg. */
public record Toekenning(LocalDate vanaf, LocalDate totEnMet, Leveringswijze wijze, List<String> voorwaarden) {
}
