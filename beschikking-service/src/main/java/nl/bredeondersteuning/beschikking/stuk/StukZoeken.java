package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Zoekt op welke stukken er in een zaak zijn, zonder hun inhoud, ook de medische. */
@ApplicationScoped
public class StukZoeken {

    private final Stukken stukken;

    StukZoeken(Stukken stukken) {
        this.stukken = stukken;
    }

    /** Een stuk, en waaraan het te herkennen is. */
    public record Gevonden(UUID id, String soort, String achtervoegsel, String omschrijving, UUID betreft, LocalDate ontvangenOp,
            String sha256) {
    }

    public List<Gevonden> van(UUID zaakId) {
        return stukken.van(zaakId).stream().map(s -> new Gevonden(s.id, s.soort.label(), s.type.achtervoegsel(), s.omschrijving,
                s.betreft, s.ontvangenOp, s.sha256)).toList();
    }
}
