package nl.bredeondersteuning.plan.regels;

/** Een regel die het logboek kent. */
public class REGELS_ZIJN_KAAL {
    Object logboek = org.jboss.logging.Logger.getLogger("x");
}
