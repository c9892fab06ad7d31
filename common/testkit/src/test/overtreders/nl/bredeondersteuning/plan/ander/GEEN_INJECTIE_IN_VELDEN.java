package nl.bredeondersteuning.plan.ander;

/** Krijgt een medewerker in een veld. */
public class GEEN_INJECTIE_IN_VELDEN {
    @jakarta.inject.Inject
    nl.bredeondersteuning.platform.event.Outbox outbox;
}
