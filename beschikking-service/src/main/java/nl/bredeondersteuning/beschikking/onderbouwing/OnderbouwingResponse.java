package nl.bredeondersteuning.beschikking.onderbouwing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Waarom een besluit zo luidt, als gegevens: te tonen naast de brief (Awb 3:46). */
public record OnderbouwingResponse(UUID besluitId, UUID zaakId, String soort, String status, String motivering,
        ProfielversieResponse beleid, List<GrondResponse> gronden, PlanversieResponse plan, List<Oordeel> oordelen, HorenResponse horen,
        BesluitvormingResponse besluitvorming, List<BriefkenmerkResponse> brieven,
        @Schema(description = "De laatste dag voor bezwaar; leeg zolang het besluit niet bekend is") LocalDate bezwaarTotEnMet,
        @Schema(description = "Per voorziening waarover besloten is: waarop dat rust") List<OnderdeelgrondResponse> onderdelen,
        @Schema(description = "Bij een beslissing op bezwaar: waarover opnieuw is beslist; leeg als dat het hele besluit is (Awb 7:11)")
        List<Bezwaaronderdeel> bezwaaronderdelen) {

    /** Waarom over één voorziening zo besloten is. */
    public record OnderdeelgrondResponse(UUID voorzieningId, @Schema(examples = "voorziening geweigerd") String soort, String motivering,
            List<GrondResponse> gronden, HorenResponse horen,
            @Schema(description = "De beslissing op bezwaar die voor dit onderdeel in de plaats kwam") UUID vervangenDoor,
            @Schema(description = "Vanaf wanneer er tegen dit onderdeel niets meer openstaat") LocalDate onherroepelijkOp) {
    }

    /** Welke versie van het beleid gold, en waar zij staat; zonder beleid is er alleen de wet. */
    public record ProfielversieResponse(@Schema(examples = "kampen-2025") String versie, String gemeente, String citeertitel,
            @Schema(examples = "gmb-2025-397301") String publicatie, LocalDate vastgesteldOp) {
    }

    /** Een bevinding waarop het besluit rust, met de tekst van het artikel. */
    public record GrondResponse(@Schema(examples = "VOORAF_GEREALISEERD") String norm,
            @Schema(examples = "artikel 5.2 sub a") String artikel,
            Uitkomst uitkomst, String reden, List<Feit> feiten, RegeltekstResponse regel) {
    }

    /** Waar het artikel staat en hoe het luidt; de tekst van een wet staat niet in het beleid en is hier leeg. */
    public record RegeltekstResponse(@Schema(description = "WET of BELEID", examples = "WET") String soort,
            @Schema(examples = "Algemene wet bestuursrecht") String regeling, String titel, String tekst) {
    }

    /** De versie van het plan van aanpak waarop het besluit rust. */
    public record PlanversieResponse(UUID planId, Integer versie, String sha256) {
    }

    /** Wat er in de zienswijze of bij het horen in bezwaar gezegd is, of waarom horen achterwege bleef. */
    public record HorenResponse(LocalDate gevraagdOp, LocalDate totEnMet, LocalDate gehoordOp, String gehoordDoor, String tekst,
            String afgezienOpGrondVan, String afgezienReden, String afgezienDoor) {
    }

    /** Wie opstelde, wie besliste, en met welk mandaat. */
    public record BesluitvormingResponse(String opgesteldDoor, LocalDate opgesteldOp, String vastgesteldDoor, LocalDate vastgesteldOp,
            MandaatResponse mandaat) {
    }

    /** De regel van het mandaatregister die op de dag van vaststellen gold (Awb 10:3). */
    public record MandaatResponse(String medewerker, @Schema(description = "Hoe de medewerker ondertekent") String naam, String functie,
            String rol, List<String> besluitsoorten, LocalDate van, LocalDate tot) {
    }

    /** Een brief waarmee het besluit bekend werd, en waaraan hij te herkennen is. */
    public record BriefkenmerkResponse(UUID briefId, LocalDate gedagtekendOp, String kanaal, int paginas, String sha256) {
    }
}
