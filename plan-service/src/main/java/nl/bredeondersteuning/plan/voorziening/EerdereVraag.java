package nl.bredeondersteuning.plan.voorziening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een eerdere vraag op hetzelfde leefgebied, met wat ervan kwam en waarom (Awb 4:6). */
public record EerdereVraag(UUID voorzieningId, String soort, String omschrijving, long bedragInCenten, LocalDate gevraagdOp, String status,
        @Schema(description = "Of het om hetzelfde gaat: dezelfde omschrijving, zonder op hoofdletters en spaties te letten")
        boolean zelfdeVraag,
        String grond, String motivering, LocalDate beslistOp) {

    static EerdereVraag van(Voorziening eerder, Voorziening nu) {
        return new EerdereVraag(eerder.id, eerder.soort.label(), eerder.omschrijving, eerder.bedragInCenten, eerder.gevraagdOp,
                eerder.status.label(), gewoon(eerder.omschrijving).equals(gewoon(nu.omschrijving)), eerder.grond, eerder.motivering,
                eerder.beslistOp);
    }

    private static String gewoon(String omschrijving) {
        return omschrijving.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
