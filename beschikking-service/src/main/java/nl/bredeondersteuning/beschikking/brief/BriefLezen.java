package nl.bredeondersteuning.beschikking.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Leest een brief zoals hij uitging. */
@ApplicationScoped
public class BriefLezen {

    private final Brieven brieven;

    BriefLezen(Brieven brieven) {
        this.brieven = brieven;
    }

    /**
     * De pdf, byte voor byte zoals hij is bewaard.
     *
     * @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de brief in deze zaak niet bestaat
     */
    @Transactional
    public byte[] lees(UUID zaakId, UUID briefId) {
        return brieven.in(zaakId, briefId).pdf;
    }
}
