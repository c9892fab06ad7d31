package nl.bredeondersteuning.beschikking.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import nl.bredeondersteuning.beschikking.brief.BriefLezen;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.beschikking.stuk.StukLezen;
import nl.bredeondersteuning.beschikking.stuk.StukZoeken;

/** Alle brieven en stukken in een zaak, op volgorde van hun dag. */
@ApplicationScoped
class Dossierstukken {

    private final BriefZoeken brieven;
    private final StukZoeken stukken;
    private final BezwaarZoeken bezwaren;
    private final Inhoud inhoud;

    Dossierstukken(BriefZoeken brieven, StukZoeken stukken, BezwaarZoeken bezwaren, Inhoud inhoud) {
        this.brieven = brieven;
        this.stukken = stukken;
        this.bezwaren = bezwaren;
        this.inhoud = inhoud;
    }

    /** Waar staat wat erin staat. */
    @Singleton
    record Inhoud(BriefLezen brieven, StukLezen stukken) {
    }

    /**
     * Een brief of stuk, met wat er op de inventaris over komt te staan.
     *
     * @param dicht waarom de aanroeper het vandaag niet leest; dan zegt de inventaris ook niet waarover het gaat (AVG 9)
     */
    record Document(UUID id, boolean brief, String achtervoegsel, String wat, LocalDate op, String sha256, Optional<Bevinding> dicht) {
    }

    List<Document> van(UUID zaakId, LocalDate dag) {
        var onderdelen = bezwaren.onderdelen(zaakId);
        var uit = brieven.van(zaakId).stream().map(b -> new Document(b.id(), true, "pdf", "brief: " + b.soort()
                + over(onderdelen.get(b.besluitId())), b.gedagtekendOp(), b.sha256(), Optional.empty()));
        var in = stukken.van(zaakId, dag).stream().map(s -> new Document(s.id(), false, s.achtervoegsel(), s.dicht().isPresent() ? s.soort()
                : s.soort() + ": " + s.omschrijving() + over(onderdelen.get(s.betreft())), s.ontvangenOp(), s.sha256(), s.dicht()));
        return Stream.concat(uit, in).sorted(Comparator.comparing(Document::op)).toList();
    }

    /** Awb 7:4: over which part of the decision it is, if not over the whole. */
    private static String over(List<Bezwaaronderdeel> onderdelen) {
        return onderdelen == null ? "" : onderdelen.stream().map(Bezwaaronderdeel::naam).collect(Collectors.joining(", ", " (over ", ")"));
    }

    byte[] lees(UUID zaakId, Document document) {
        return document.brief() ? inhoud.brieven().lees(zaakId, document.id()) : inhoud.stukken().lees(zaakId, document.id());
    }
}
