package nl.bredeondersteuning.deadline.zaak;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Verloop.Afspraak;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.GesprekGepland;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.ZienswijzeGegeven;
import nl.bredeondersteuning.events.ZienswijzeGevraagd;

/** Leest wat er in een zaak op een dag te gebeuren staat. */
final class Afsprakenlezer {

    private static final String KLANTBEGELEIDER = "klantbegeleider";
    private static final String OVERDRACHT = "overdracht";

    private final Map<UUID, Afspraak> afspraken = new LinkedHashMap<>();
    private UUID eersteGesprek;
    private String overlegMet;

    List<Afspraak> alle() {
        return afspraken.values().stream().map(a -> OVERDRACHT.equals(a.wat()) && overlegMet != null
                ? new Afspraak(a.id(), a.wat(), a.rol(), a.op(), overlegMet) : a).toList();
    }

    void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AfspraakGemaakt e -> zet(new Afspraak(e.afspraakId(), e.soort(), e.rol(), e.op(), null));
            case GesprekGepland e -> {
                afspraken.remove(eersteGesprek);
                eersteGesprek = e.gesprekId();
                zet(new Afspraak(e.gesprekId(), "eerste gesprek", KLANTBEGELEIDER, e.geplandOp(), null));
            }
            case EersteGesprekGevoerd _ -> afspraken.remove(eersteGesprek);
            case OverlegVastgelegd e -> overlegMet = e.metGemeentecode();
            default -> { }
        }
    }

    /** Awb 4:7, 4:8: wie zijn zienswijze gaf, hoeft niet meer op de laatste dag te wachten. */
    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case ZienswijzeGevraagd e -> zet(new Afspraak(zienswijze(e.zaakId(), e.besluitsoort()),
                    "laatste dag zienswijze over " + e.besluitsoort(), KLANTBEGELEIDER, e.totEnMet(), null));
            case ZienswijzeGegeven e -> afspraken.remove(zienswijze(e.zaakId(), e.besluitsoort()));
            default -> { }
        }
    }

    private static UUID zienswijze(UUID zaakId, String besluitsoort) {
        return UUID.nameUUIDFromBytes((zaakId + " zienswijze " + besluitsoort).getBytes(StandardCharsets.UTF_8));
    }

    private void zet(Afspraak afspraak) {
        afspraken.put(afspraak.id(), afspraak);
    }
}
