package nl.bredeondersteuning.beschikking.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Zoekt op welke brieven bij een besluit uitgingen, zonder hun inhoud. */
@ApplicationScoped
public class BriefZoeken {

    private final Brieven brieven;

    BriefZoeken(Brieven brieven) {
        this.brieven = brieven;
    }

    /** Een brief, en waaraan hij te herkennen is. */
    public record Uitgegaan(UUID id, LocalDate gedagtekendOp, String kanaal, int paginas, String sha256) {
    }

    public List<Uitgegaan> bij(UUID besluitId) {
        return brieven.bij(besluitId);
    }
}
