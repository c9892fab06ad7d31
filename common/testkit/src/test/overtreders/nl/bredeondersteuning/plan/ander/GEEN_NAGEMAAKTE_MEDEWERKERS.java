package nl.bredeondersteuning.plan.ander;

/** Maakt een medewerker na. */
public class GEEN_NAGEMAAKTE_MEDEWERKERS {
    org.mockito.Mockito nagemaakt;
}
