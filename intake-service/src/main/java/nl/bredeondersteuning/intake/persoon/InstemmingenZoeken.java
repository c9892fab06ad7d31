package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Zoekt per elektronische weg van wanneer de instemming is, en of zij is ingetrokken (Awb 2:8). */
@ApplicationScoped
public class InstemmingenZoeken {

    /** Langs welke wegen de gemeente elektronisch bericht. */
    static final List<Kanaal> WEGEN = List.of(Kanaal.DIGITALE_POST, Kanaal.EMAIL);

    private final Instemmingen instemmingen;

    InstemmingenZoeken(Instemmingen instemmingen) {
        this.instemmingen = instemmingen;
    }

    /** De stand langs één weg; de intrekking alleen als zij de instemming opvolgde. */
    public record Ingestemd(@Schema(examples = "e-mail") String kanaal, LocalDate ingestemdOp, LocalDate ingetrokkenOp) {
    }

    /** @return per weg waarover ooit iets is gezegd de stand */
    public List<Ingestemd> van(UUID zaakId) {
        var alle = instemmingen.van(zaakId);
        var standen = new ArrayList<Ingestemd>();
        for (var weg : WEGEN) {
            var gezegd = alle.stream().filter(instemming -> instemming.kanaal == weg).toList();
            if (!gezegd.isEmpty()) {
                standen.add(stand(weg, gezegd));
            }
        }
        return List.copyOf(standen);
    }

    private static Ingestemd stand(Kanaal weg, List<Instemming> gezegd) {
        var laatste = gezegd.getLast();
        var ja = gezegd.stream().filter(instemming -> instemming.ingestemd).reduce((eerdere, latere) -> latere);
        return new Ingestemd(weg.label(), ja.map(instemming -> instemming.op).orElse(null),
                Optional.of(laatste).filter(instemming -> !instemming.ingestemd).map(instemming -> instemming.op).orElse(null));
    }
}
