package nl.bredeondersteuning.plan.ander;

/** Heeft te veel medewerkers. */
@jakarta.enterprise.context.ApplicationScoped
public class TEN_HOOGSTE_VIER_MEDEWERKERS {
    TEN_HOOGSTE_VIER_MEDEWERKERS(String een, String twee, String drie, String vier, String vijf) {
    }
}
