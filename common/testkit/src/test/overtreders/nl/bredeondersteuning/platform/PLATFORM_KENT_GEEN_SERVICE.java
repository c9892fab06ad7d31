package nl.bredeondersteuning.platform;

/** Een stuk platform dat een service kent. */
public class PLATFORM_KENT_GEEN_SERVICE {
    nl.bredeondersteuning.plan.voorbeeld.Voorbeeldrij rij;
}
