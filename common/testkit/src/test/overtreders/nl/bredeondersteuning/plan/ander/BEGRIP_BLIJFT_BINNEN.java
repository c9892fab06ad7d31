package nl.bredeondersteuning.plan.ander;

/** Een begrip dat de rij van een ander leest. */
public class BEGRIP_BLIJFT_BINNEN {
    int lees(nl.bredeondersteuning.plan.voorbeeld.Voorbeeldrij rij) {
        return rij.waarde;
    }
}
