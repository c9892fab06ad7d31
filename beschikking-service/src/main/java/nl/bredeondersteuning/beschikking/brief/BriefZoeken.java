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

    /** Een brief die uitging: van welke zaak, bij welk besluit en bij welke bekendmaking daarvan; zonder besluit is het een bericht. */
    public record Verzonden(UUID id, UUID zaakId, String gemeentecode, UUID besluitId, int verzending) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de brief in deze zaak niet bestaat */
    public Verzonden in(UUID zaakId, UUID briefId) {
        return brieven.verzonden(zaakId, briefId);
    }

    /** Een brief in een zaak, met zijn soort; zonder besluit is het een bericht. */
    public record InZaak(UUID id, UUID besluitId, String soort, LocalDate gedagtekendOp, String sha256) {
    }

    /** De brieven van een zaak, oudste eerst. */
    public List<InZaak> van(UUID zaakId) {
        return brieven.inZaak(zaakId);
    }

    public List<Uitgegaan> bij(UUID besluitId) {
        return brieven.bij(besluitId);
    }
}
