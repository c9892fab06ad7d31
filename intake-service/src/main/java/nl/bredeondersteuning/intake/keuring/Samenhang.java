package nl.bredeondersteuning.intake.keuring;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;

/** Legt de goede regels van één bestand naast elkaar: wat dubbel is, en wat elkaar tegenspreekt. */
public final class Samenhang {

    private static final UUID GELIJK = new UUID(0, 0);
    private final Bestandssoort soort;
    private final Map<String, String> beweringen = new HashMap<>();
    private final Set<String> tegenstrijdig = new HashSet<>();
    private final Map<String, UUID> eerdere = new HashMap<>();

    public Samenhang(Bestandssoort soort) {
        this.soort = soort;
    }

    /** Neemt een regel in aanmerking; elke regel van het bestand eerst, want ook de eerste van twee die elkaar tegenspreken wacht. */
    public void neem(Regel regel) {
        if (regel.inQuarantaine() || soort == Bestandssoort.AANMELDING || soort == Bestandssoort.ANTWOORD && "ONBEKEND".equals(beweert(regel))) {
            return;
        }
        var eerder = beweringen.putIfAbsent(over(regel), beweert(regel));
        if (eerder != null && !eerder.equals(beweert(regel))) {
            tegenstrijdig.add(over(regel));
        }
    }

    /** De regel, met wat zij naast de eerdere goede regels is. */
    public Regel toets(Regel regel) {
        if (regel.inQuarantaine()) {
            return regel;
        }
        return switch (soort) {
            case AANMELDING -> dubbel(regel, regel.bsn() + "/" + regel.veld("grond"));
            case STATUS -> tegenstrijdig.contains(over(regel)) ? regel.inQuarantaineDoor("STATUS_TEGENSTRIJDIG")
                    : dubbel(regel, over(regel) + "/" + beweert(regel) + "/" + regel.veld("besluitdatum"));
            case ANTWOORD -> tegenstrijdig.contains(over(regel)) && !"ONBEKEND".equals(beweert(regel))
                    ? regel.inQuarantaineDoor("ANTWOORD_TEGENSTRIJDIG") : dubbel(regel, regel.bsn() + "/" + afdruk(regel));
        };
    }

    /** Dezelfde persoon en grond met dezelfde inhoud is dubbel; met een andere inhoud kijkt een mens. */
    private Regel dubbel(Regel regel, String sleutel) {
        var inhoud = soort == Bestandssoort.STATUS ? GELIJK : afdruk(regel);
        var eerder = eerdere.putIfAbsent(sleutel, inhoud);
        if (eerder == null) {
            return regel;
        }
        return eerder.equals(inhoud) ? regel.alsDubbel() : regel.inQuarantaineDoor("DUBBEL_AFWIJKEND");
    }

    /** All fields in few bytes: fifty thousand rows are normal. */
    private static UUID afdruk(Regel regel) {
        return UUID.nameUUIDFromBytes(new TreeMap<>(regel.velden()).toString().getBytes(StandardCharsets.UTF_8));
    }

    private String over(Regel regel) {
        return soort == Bestandssoort.STATUS ? regel.bsn() + "/" + regel.veld("verzenddatum") : regel.bsn();
    }

    private String beweert(Regel regel) {
        return regel.veld(soort == Bestandssoort.STATUS ? "status" : "antwoord");
    }
}
