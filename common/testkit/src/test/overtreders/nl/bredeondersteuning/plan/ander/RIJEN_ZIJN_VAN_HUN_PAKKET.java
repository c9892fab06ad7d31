package nl.bredeondersteuning.plan.ander;

/** Een rij die iedereen mag zien. */
@jakarta.persistence.Entity
public class RIJEN_ZIJN_VAN_HUN_PAKKET {
}
