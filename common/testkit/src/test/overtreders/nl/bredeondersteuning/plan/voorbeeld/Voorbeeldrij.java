package nl.bredeondersteuning.plan.voorbeeld;

/** Een rij van een ander begrip. */
@jakarta.persistence.Entity
public class Voorbeeldrij {
    public int waarde;
}
