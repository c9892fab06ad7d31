package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/** Zet om in woorden van wanneer tot wanneer, hoe en onder welke voorwaarden iemand een voorziening krijgt. */
final class Toekenningsinhoud {

    private static final String IN_OVERLEG = "in overleg met u";
    private static final Map<String, String> WIJZE = Map.of("in natura", "wij regelen het voor u", "voucher", "met een voucher",
            "betaald aan de leverancier", "wij betalen de leverancier", "betaald aan de rechthebbende", "wij betalen het aan u");

    private Toekenningsinhoud() {
    }

    /** Leeg als er bij het toekennen niets over is gezegd. */
    static Briefgegevens.Toekenning van(JsonNode toekenning) {
        if (!toekenning.isObject()) {
            return null;
        }
        var voorwaarden = StreamSupport.stream(toekenning.path("voorwaarden").spliterator(), false)
                .map(voorwaarde -> Onderdeelinhoud.zin(voorwaarde.asText())).toList();
        var gezegd = new Briefgegevens.Toekenning(periode(dag(toekenning, "vanafDatum"), dag(toekenning, "totEnMetDatum")),
                WIJZE.getOrDefault(toekenning.path("wijze").asText(), IN_OVERLEG), voorwaarden);
        return gezegd.equals(new Briefgegevens.Toekenning(IN_OVERLEG, IN_OVERLEG, voorwaarden)) && voorwaarden.isEmpty() ? null : gezegd;
    }

    private static Optional<String> dag(JsonNode toekenning, String veld) {
        return Optional.ofNullable(toekenning.path(veld).textValue()).map(LocalDate::parse).map(Datum::voluit);
    }

    private static String periode(Optional<String> vanaf, Optional<String> totEnMet) {
        if (vanaf.isPresent() && totEnMet.isPresent()) {
            return vanaf.get() + " tot en met " + totEnMet.get();
        }
        return vanaf.map(dag -> "vanaf " + dag).or(() -> totEnMet.map(dag -> "tot en met " + dag)).orElse(IN_OVERLEG);
    }
}
