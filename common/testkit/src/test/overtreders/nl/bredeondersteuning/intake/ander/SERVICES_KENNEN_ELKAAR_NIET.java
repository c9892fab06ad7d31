package nl.bredeondersteuning.intake.ander;

/** Een service die een andere kent. */
public class SERVICES_KENNEN_ELKAAR_NIET {
    nl.bredeondersteuning.plan.voorbeeld.Voorbeeldrij rij;
}
