package nl.bredeondersteuning.events;

/** Wat deadline-service meedeelt. */
public sealed interface DeadlineEvent extends ZaakEvent permits
        TermijnNadert,
        TermijnVerstreken,
        SignaalIngetrokken,
        EersteTaakGenomen {
}
