package nl.bredeondersteuning.events;

import java.util.UUID;

/**
 * Wat er in een zaak is gebeurd en op grond van welk artikel: zonder burgerservicenummer, naam, adres of vrije tekst over een persoon.
 * Wat geen zaak heeft, zoals een regel in quarantaine, draagt als {@code zaakId} het id van zijn bestand.
 */
public sealed interface ZaakEvent permits IntakeEvent, PlanEvent, BeschikkingEvent, DeadlineEvent {

    UUID zaakId();

    /** Code van de gemeente, vier cijfers. */
    String gemeentecode();

    /** Aanhaling van de norm waarop de gebeurtenis rust. */
    String artikel();
}
