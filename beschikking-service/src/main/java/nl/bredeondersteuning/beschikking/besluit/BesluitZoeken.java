package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Zoekt op wat over een besluit vastligt, voor wie er een ander stuk aan verbindt. */
@ApplicationScoped
public class BesluitZoeken {

    private final Besluiten besluiten;

    BesluitZoeken(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    /** Een besluit, wie het vaststelde en wanneer het bekend werd. */
    public record Gevonden(UUID id, Besluitsoort soort, String beslisser, LocalDate vastgesteldOp, LocalDate bekendgemaaktOp,
            List<Deel> delen) {
    }

    /** Een voorziening waarover het besluit gaat; {@code omschrijving} leeg zolang het een concept is. */
    public record Deel(UUID voorzieningId, Besluitsoort soort, String omschrijving) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als het in deze zaak niet bestaat */
    public Gevonden in(UUID zaakId, UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        return new Gevonden(besluit.id, besluit.soort, besluit.beslisser, besluit.vastgesteldOp, besluit.bekendgemaaktOp,
                besluit.delen().stream().map(BesluitZoeken::deel).toList());
    }

    private static Deel deel(Onderdeel deel) {
        return new Deel(deel.voorzieningId(), deel.soort(),
                deel.materiaal() == null ? null : deel.materiaal().path("omschrijving").textValue());
    }

    /** Of over toegang een besluit is vastgesteld dat haar verleent. */
    public boolean toegangBesloten(UUID zaakId) {
        return besluiten.levend(zaakId, Besluitsoort.TOEGANG_VERLEEND, null).filter(besluit -> !besluit.open()).isPresent();
    }

    /** Awb 4:17: wanneer voor het eerst een besluit op de aanvraag bekend werd. */
    Optional<LocalDate> besluitOpAanvraag(UUID zaakId) {
        return besluiten.van(zaakId).stream().filter(besluit -> switch (besluit.soort) {
            case TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, BUITEN_BEHANDELING -> besluit.bekendgemaaktOp != null;
            default -> false;
        }).map(besluit -> besluit.bekendgemaaktOp).min(LocalDate::compareTo);
    }
}
