package nl.bredeondersteuning.deadline.zaak;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Verloop.Afspraak;
import nl.bredeondersteuning.events.AfspraakGemaakt;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarGehoord;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.GesprekGepland;
import nl.bredeondersteuning.events.HoorzittingGepland;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.ZienswijzeGegeven;
import nl.bredeondersteuning.events.ZienswijzeGevraagd;

/** Leest wat er in een zaak op een dag te gebeuren staat. */
final class Afsprakenlezer {

    private static final String KLANTBEGELEIDER = "klantbegeleider";
    private static final String JURIST = "jurist";
    private static final String OVERDRACHT = "overdracht";
    private static final String HERSTEL = "laatste dag om het bezwaar aan te vullen";
    private static final String STUKKEN = "laatste dag voor nadere stukken bij het bezwaar";
    private static final String INZAGE = "stukken van het bezwaar ter inzage leggen";
    private static final String HOREN = "horen over het bezwaar";

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

    /** Awb 4:7, 4:8: wie zijn zienswijze gaf, hoeft niet meer op de laatste dag te wachten; Awb 6:6 en 7:4: de dagen van een bezwaar. */
    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case ZienswijzeGevraagd e -> zet(new Afspraak(zienswijze(e.zaakId(), e.besluitsoort()),
                    "laatste dag zienswijze over " + e.besluitsoort(), KLANTBEGELEIDER, e.totEnMet(), null));
            case ZienswijzeGegeven e -> afspraken.remove(zienswijze(e.zaakId(), e.besluitsoort()));
            case BezwaarherstelGevraagd e -> zet(afspraak(e.bezwaarId(), HERSTEL, e.uiterlijk()));
            case BezwaarherstelOntvangen e -> vervalt(e.bezwaarId(), HERSTEL);
            case HoorzittingGepland e -> {
                zet(afspraak(e.bezwaarId(), STUKKEN, e.stukkenTotEnMet()));
                zet(afspraak(e.bezwaarId(), INZAGE, e.inzageVanaf()));
                zet(afspraak(e.bezwaarId(), HOREN, e.hoordag()));
            }
            case BezwaarGehoord e -> vervalt(e.bezwaarId(), STUKKEN, INZAGE, HOREN);
            case BezwaarIngetrokken e -> vervalt(e.bezwaarId(), HERSTEL, STUKKEN, INZAGE, HOREN);
            case BezwaarAfgehandeld e -> vervalt(e.bezwaarId(), HERSTEL, STUKKEN, INZAGE, HOREN);
            default -> { }
        }
    }

    private static Afspraak afspraak(UUID bezwaarId, String wat, LocalDate op) {
        return new Afspraak(id(bezwaarId, wat), wat, JURIST, op, null);
    }

    private void vervalt(UUID bezwaarId, String... wat) {
        for (var afspraak : wat) {
            afspraken.remove(id(bezwaarId, afspraak));
        }
    }

    private static UUID id(UUID bezwaarId, String wat) {
        return UUID.nameUUIDFromBytes((bezwaarId + " " + wat).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID zienswijze(UUID zaakId, String besluitsoort) {
        return UUID.nameUUIDFromBytes((zaakId + " zienswijze " + besluitsoort).getBytes(StandardCharsets.UTF_8));
    }

    private void zet(Afspraak afspraak) {
        afspraken.put(afspraak.id(), afspraak);
    }
}
