package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;

/** Zoekt op welke stukken er in een zaak zijn, zonder hun inhoud, en welke daarvan voor de aanroeper nog dicht zijn. */
@ApplicationScoped
public class StukZoeken {

    private final Stukken stukken;
    private final Stukopeningen openingen;

    StukZoeken(Stukken stukken, Stukopeningen openingen) {
        this.stukken = stukken;
        this.openingen = openingen;
    }

    /**
     * Een stuk, en waaraan het te herkennen is.
     *
     * @param dicht waarom de aanroeper het vandaag niet leest
     */
    public record Gevonden(UUID id, String soort, String achtervoegsel, String omschrijving, UUID betreft, LocalDate ontvangenOp,
            String sha256, Optional<Bevinding> dicht) {
    }

    public List<Gevonden> van(UUID zaakId, LocalDate dag) {
        var zicht = openingen.zicht(zaakId, dag);
        return stukken.van(zaakId).stream().map(s -> new Gevonden(s.id, s.soort.label(), s.type.achtervoegsel(), s.omschrijving,
                s.betreft, s.ontvangenOp, s.sha256, zicht.lezen(s))).toList();
    }
}
