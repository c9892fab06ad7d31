package nl.bredeondersteuning.platform.beleid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.norm.Kostensoort;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.norm.Uitsluiting;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.norm.Weigeringsgrond;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Termijnregel;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Het beleid van een gemeente voor een front-end: woorden om uit te kiezen, gronden en termijnen, elk met zijn artikel. */
public record BeleidResponse(
        @Schema(required = true, description = "De dag waarop dit beleid geldt") LocalDate datum,
        @Schema(required = true) BeleidsversieResponse versie,
        @Schema(required = true, description = "Leefgebieden in de woorden van de gemeente") List<LeefgebiedResponse> leefgebieden,
        @Schema(required = true, description = "Kanalen waarlangs wordt uitgenodigd") List<String> kanalen,
        @Schema(required = true, description = "Plaatsen van het eerste gesprek") List<String> plaatsen,
        @Schema(required = true, description = "Hoe ver een plan is uitgewerkt") List<String> planvormen,
        @Schema(required = true, description = "Soorten kosten van een voorziening") List<String> kostensoorten,
        @Schema(required = true, description = "Soorten voorzieningen") List<BeleidsnormResponse> voorzieningssoorten,
        @Schema(required = true, description = "Waarmee bij het toekennen rekening wordt gehouden")
        List<BeleidsnormResponse> afwegingsfactoren,
        @Schema(required = true, description = "Kosten die geen deel zijn van de brede ondersteuning")
        List<BeleidsnormResponse> uitsluitingen,
        @Schema(required = true, description = "Gronden waarop geweigerd kan worden") List<BeleidsnormResponse> weigeringsgronden,
        @Schema(required = true, description = "Gronden waarop de ondersteuning eindigt") List<BeleidsnormResponse> beeindigingsgronden,
        @Schema(required = true, description = "Termijnen van wet en beleid") List<BeleidstermijnResponse> termijnen,
        @Schema(description = "De hardheidsclausule, als er een is") BeleidsnormResponse hardheidsclausule,
        @Schema(required = true, description = "Waar het beleid de wet tegenspreekt") List<String> waarschuwingen) {

    /** Welke beleidsregel dit is; zonder beleidsregel geldt alleen de wet. */
    public record BeleidsversieResponse(
            @Schema(required = true, examples = "kampen-2025") String id,
            @Schema(required = true, examples = "0166") String gemeentecode,
            @Schema(required = true) String gemeente,
            @Schema(description = "Aanhaling van de beleidsregel") String citeertitel,
            @Schema(description = "Nummer in het Gemeenteblad", examples = "gmb-2025-397301") String publicatie,
            LocalDate vastgesteldOp, LocalDate bekendgemaaktOp,
            @Schema(format = "date") LocalDate geldigVan, @Schema(format = "date") LocalDate geldigTot,
            @Schema(format = "date") LocalDate terugwerkendTot,
            @Schema(required = true, description = "Gegevens die nog te verifiëren zijn") List<String> teVerifieren) {
    }

    /** Een leefgebied in de woorden van de gemeente. */
    public record LeefgebiedResponse(@Schema(required = true) String leefgebied, String doelstelling, String artikel) {
    }

    /** Een norm van het beleid: haar vaste sleutel, haar artikel en haar woorden. */
    public record BeleidsnormResponse(@Schema(required = true, examples = "VOORAF_GEREALISEERD") String norm,
            @Schema(required = true, examples = "artikel 5.2 sub a") String artikel, @Schema(required = true) String tekst) {
    }

    /** Een termijn van de wet of van het beleid. */
    public record BeleidstermijnResponse(@Schema(required = true, examples = "plan van aanpak (wet)") String termijn,
            @Schema(required = true) String artikel, @Schema(description = "Woorden van het beleid") String tekst,
            @Schema(required = true, examples = "P8W") String duur, @Schema(required = true) String vanaf,
            @Schema(description = "Hoe lang samen ten hoogste verlengd kan worden", examples = "P4W") String verlengingTenHoogste,
            @Schema(required = true, description = "Of de termijn van het beleid is, niet van de wet") boolean vanBeleid) {
    }

    static BeleidResponse van(Beleidsprofiel profiel, LocalDate datum) {
        return new BeleidResponse(datum, versie(profiel),
                profiel.leefgebieden().stream().map(l -> new LeefgebiedResponse(l.label(), l.doelstelling(), l.artikel())).toList(),
                keuze(profiel.gesprek().kanalen(), Kanaal.class, Kanaal::label),
                keuze(profiel.gesprek().plaatsen(), Plaats.class, Plaats::label),
                keuze(profiel.plan().vormen(), Planvorm.class, Planvorm::label),
                Arrays.stream(Kostensoort.values()).map(Kostensoort::label).toList(),
                normen(profiel, Voorzieningssoort.values()), normen(profiel, Afwegingsfactor.values()),
                normen(profiel, Uitsluiting.values()), normen(profiel, Weigeringsgrond.values()), normen(profiel, Beeindigingsgrond.values()),
                Arrays.stream(Termijnsoort.values()).flatMap(soort -> profiel.termijn(soort).stream())
                        .map(regel -> termijn(profiel, regel)).toList(),
                profiel.hardheidsclausule().map(h -> new BeleidsnormResponse("HARDHEIDSCLAUSULE", h.artikel(), h.tekst())).orElse(null),
                profiel.waarschuwingen());
    }

    private static BeleidsversieResponse versie(Beleidsprofiel profiel) {
        var v = profiel.versie();
        return new BeleidsversieResponse(v.id(), v.gemeentecode(), v.gemeente(), v.citeertitel(), v.publicatie(), v.vastgesteldOp(),
                v.bekendgemaaktOp(), v.geldigVan(), v.geldigTot(), v.terugwerkendTot(), v.teVerifieren().stream().sorted().toList());
    }

    /** What the profile allows; where it says nothing, all that exists. */
    private static <E extends Enum<E>> List<String> keuze(Collection<E> toegelaten, Class<E> soort, Function<E, String> label) {
        return (toegelaten.isEmpty() ? EnumSet.allOf(soort) : EnumSet.copyOf(toegelaten)).stream().map(label).toList();
    }

    private static List<BeleidsnormResponse> normen(Beleidsprofiel profiel, Enum<?>[] normen) {
        return Arrays.stream(normen).flatMap(norm -> norm(profiel, norm)).toList();
    }

    private static Stream<BeleidsnormResponse> norm(Beleidsprofiel profiel, Enum<?> norm) {
        return profiel.norm(norm).map(binding -> new BeleidsnormResponse(norm.name(), binding.artikel(), binding.tekst())).stream();
    }

    private static BeleidstermijnResponse termijn(Beleidsprofiel profiel, Termijnregel regel) {
        return new BeleidstermijnResponse(regel.soort().label(), regel.artikel(),
                profiel.norm(regel.soort()).map(NormBinding::tekst).orElse(null), regel.duur().toString(), regel.soort().vanaf().omschrijving(),
                Optional.ofNullable(regel.verlengingTenHoogste()).map(Duur::toString).orElse(null), regel.soort().vanBeleid());
    }
}
