package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De indiener van een bezwaar is uitgenodigd om te worden gehoord, met de dagen van inzage en van nadere stukken (Awb 7:4). */
public record HoorzittingGepland(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, LocalDate hoordag, LocalDate inzageVanaf, LocalDate stukkenTotEnMet, LocalDate geplandOp)
        implements BeschikkingEvent {
}
