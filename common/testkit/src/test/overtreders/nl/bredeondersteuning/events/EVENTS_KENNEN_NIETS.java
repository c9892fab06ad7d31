package nl.bredeondersteuning.events;

/** Een gebeurtenis die het beleid kent. */
public class EVENTS_KENNEN_NIETS {
    nl.bredeondersteuning.beleid.Bevinding bevinding;
}
