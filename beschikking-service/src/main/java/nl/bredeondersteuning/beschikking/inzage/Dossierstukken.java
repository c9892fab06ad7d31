package nl.bredeondersteuning.beschikking.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beschikking.brief.BriefLezen;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.beschikking.stuk.StukLezen;
import nl.bredeondersteuning.beschikking.stuk.StukZoeken;

/** Alle brieven en stukken in een zaak, op volgorde van hun dag. */
@ApplicationScoped
class Dossierstukken {

    private final BriefZoeken brieven;
    private final BriefLezen briefinhoud;
    private final StukZoeken stukken;
    private final StukLezen stukinhoud;

    Dossierstukken(BriefZoeken brieven, BriefLezen briefinhoud, StukZoeken stukken, StukLezen stukinhoud) {
        this.brieven = brieven;
        this.briefinhoud = briefinhoud;
        this.stukken = stukken;
        this.stukinhoud = stukinhoud;
    }

    /**
     * Een brief of stuk, met wat er op de inventaris over komt te staan.
     *
     * @param dicht waarom de aanroeper het vandaag niet leest; dan zegt de inventaris ook niet waarover het gaat (AVG 9)
     */
    record Document(UUID id, boolean brief, String achtervoegsel, String wat, LocalDate op, String sha256, Optional<Bevinding> dicht) {
    }

    List<Document> van(UUID zaakId, LocalDate dag) {
        var uit = brieven.van(zaakId).stream().map(b -> new Document(b.id(), true, "pdf", "brief: " + b.soort(), b.gedagtekendOp(), b.sha256(),
                Optional.empty()));
        var in = stukken.van(zaakId, dag).stream().map(s -> new Document(s.id(), false, s.achtervoegsel(),
                s.dicht().isPresent() ? s.soort() : s.soort() + ": " + s.omschrijving(), s.ontvangenOp(), s.sha256(), s.dicht()));
        return Stream.concat(uit, in).sorted(Comparator.comparing(Document::op)).toList();
    }

    byte[] lees(UUID zaakId, Document document) {
        return document.brief() ? briefinhoud.lees(zaakId, document.id()) : stukinhoud.lees(zaakId, document.id());
    }
}
