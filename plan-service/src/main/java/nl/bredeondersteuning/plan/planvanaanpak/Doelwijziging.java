package nl.bredeondersteuning.plan.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een doelstelling die in een planversie anders is dan in een eerdere, en waarom (Awb 3:46). */
public record Doelwijziging(UUID doelstellingId, @Schema(examples = "wonen") String leefgebied, String doelstelling,
        @Schema(description = "erbij, weg, gewijzigd of bereikt", examples = "erbij") String wat,
        @Schema(description = "Leeg als bij de wijziging niet is vastgelegd waarom") String reden) {

    /** @param nieuweFeiten per doelstelling wat er bij het toevoegen over is vastgelegd */
    static List<Doelwijziging> tussen(Planinhoud eerder, Planinhoud later, Map<UUID, String> nieuweFeiten) {
        var eerst = opId(eerder);
        var daarna = opId(later);
        var wijzigingen = new ArrayList<Doelwijziging>();
        later.doelstellingen().forEach(doel -> {
            var was = eerst.get(doel.doelstellingId());
            if (was == null) {
                wijzigingen.add(van(doel, "erbij", nieuweFeiten.getOrDefault(doel.doelstellingId(), gevraagd(doel))));
            } else if (!was.doelstelling().equals(doel.doelstelling())) {
                wijzigingen.add(van(doel, "gewijzigd", nieuweFeiten.get(doel.doelstellingId())));
            } else if (!Objects.equals(was.bereiktOp(), doel.bereiktOp()) && doel.bereiktOp() != null) {
                wijzigingen.add(van(doel, "bereikt", "U heeft dit doel bereikt op " + Datum.voluit(doel.bereiktOp())));
            }
        });
        eerder.doelstellingen().stream().filter(doel -> !daarna.containsKey(doel.doelstellingId()))
                .forEach(doel -> wijzigingen.add(van(doel, "weg", null)));
        return wijzigingen;
    }

    private static Map<UUID, Plandoelstelling> opId(Planinhoud plan) {
        return plan.doelstellingen().stream().collect(Collectors.toMap(Plandoelstelling::doelstellingId, Function.identity()));
    }

    private static Doelwijziging van(Plandoelstelling doel, String wat, String reden) {
        return new Doelwijziging(doel.doelstellingId(), doel.leefgebied(), doel.doelstelling(), wat, reden);
    }

    /** A goal that came with a question for help has that as its reason. */
    private static String gevraagd(Plandoelstelling doel) {
        return doel.hulpvragen().stream().map(Planhulpvraag::vastgesteldOp).filter(Objects::nonNull).findFirst()
                .map(dag -> "Op " + Datum.voluit(dag) + " stelden wij samen vast dat u hierbij hulp nodig heeft").orElse(null);
    }
}
