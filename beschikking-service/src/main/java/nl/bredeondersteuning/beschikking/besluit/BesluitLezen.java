package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.mandaat.Mandaat;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Leest een besluit met alles waarop het rust: ook de feiten achter wat plan-service vond, en de hash van het plan. */
@ApplicationScoped
public class BesluitLezen {

    private final Besluiten besluiten;
    private final Onherroepelijkheid onherroepelijkheid;

    BesluitLezen(Besluiten besluiten, Onherroepelijkheid onherroepelijkheid) {
        this.besluiten = besluiten;
        this.onherroepelijkheid = onherroepelijkheid;
    }

    /** Een besluit, de bevindingen met hun feiten, en het mandaat, en de SHA-256 van de planversie; leeg als het niet op een plan rust. */
    public record Gelezen(Besluitsoort soort, BesluitResponse besluit, List<Bevinding> gronden, String planSha256,
            Mandaat mandaat, List<Gelezendeel> onderdelen) {
    }

    /** Een onderdeel, met de bevindingen met hun feiten en met wat plan en de opsteller overwogen. */
    public record Gelezendeel(UUID voorzieningId, Besluitsoort soort, String motivering, List<Bevinding> gronden, UUID vervangenDoor,
            LocalDate onherroepelijkOp) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als het in deze zaak niet bestaat */
    public Gelezen lees(UUID zaakId, UUID besluitId) {
        var besluit = besluiten.in(zaakId, besluitId);
        var zaak = onherroepelijkheid.in(zaakId);
        var onderdelen = besluit.delen().stream().map(deel -> gelezen(deel, zaak.op(besluit, deel))).toList();
        var gronden = Stream.concat(metFeiten(besluit.bevindingen, besluit.materiaal), onderdelen.stream()
                .flatMap(deel -> deel.gronden().stream())).distinct().toList();
        var hash = besluit.planId == null || besluit.materiaal == null ? null : besluit.materiaal.path("sha256").textValue();
        return new Gelezen(besluit.soort, BesluitResponse.of(besluit, zaak), gronden, hash,
                besluit.mandaat, onderdelen);
    }

    private static Gelezendeel gelezen(Onderdeel deel, LocalDate onherroepelijkOp) {
        return new Gelezendeel(deel.voorzieningId(), deel.soort(), deel.materiaal() == null ? null : Onderdeelinhoud.motivering(deel),
                metFeiten(deel.bevindingen(), deel.materiaal()).toList(), deel.vervangenDoor(), onherroepelijkOp);
    }

    /** An event tells a finding without its facts; they came with the answer of plan-service. */
    private static Stream<Bevinding> metFeiten(List<Bevinding> bevindingen, JsonNode materiaal) {
        return bevindingen.stream().map(bevinding -> bevinding.feiten().isEmpty() && materiaal != null ? new Bevinding(bevinding.norm(),
                bevinding.artikel(), bevinding.uitkomst(), bevinding.reden(), feiten(bevinding, materiaal.path("bevindingen"))) : bevinding);
    }

    private static List<Feit> feiten(Bevinding bevinding, JsonNode gehaald) {
        return StreamSupport.stream(gehaald.spliterator(), false)
                .filter(zelfde -> zelfde.path("norm").asText().equals(bevinding.norm())
                        && zelfde.path("artikel").asText().equals(bevinding.artikel()))
                .flatMap(zelfde -> StreamSupport.stream(zelfde.path("feiten").spliterator(), false))
                .map(feit -> new Feit(feit.path("naam").asText(), feit.path("waarde").textValue(), feit.path("bron").asText())).toList();
    }
}
