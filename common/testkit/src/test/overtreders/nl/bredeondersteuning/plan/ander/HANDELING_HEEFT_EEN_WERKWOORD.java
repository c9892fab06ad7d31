package nl.bredeondersteuning.plan.ander;

/** Doet twee dingen. */
@jakarta.enterprise.context.ApplicationScoped
public class HANDELING_HEEFT_EEN_WERKWOORD {
    @jakarta.transaction.Transactional
    public void kenToe() {
    }

    public void weiger() {
    }
}
