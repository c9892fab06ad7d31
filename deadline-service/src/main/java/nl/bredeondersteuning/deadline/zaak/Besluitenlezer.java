package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezorging;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.deadline.regels.Besluitdeel;
import nl.bredeondersteuning.deadline.regels.Besluit;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Besluitstatus;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitKlaargezet;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.BesluitVervangen;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.KennisgevingGezonden;
import nl.bredeondersteuning.events.MotiveringUitgesteld;
import nl.bredeondersteuning.events.MotiveringVerstrekt;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;

/** Leest de besluiten van een zaak uit wat beschikking-service meedeelt. */
final class Besluitenlezer {

    private static final Set<Kanaal> UITGEREIKT = Set.of(Kanaal.UITREIKING, Kanaal.BALIE, Kanaal.HUISBEZOEK);

    private final Map<UUID, Opbouw> besluiten = new LinkedHashMap<>();

    /** Een besluit zoals het gaandeweg ontstaat. */
    private static final class Opbouw {
        private Besluitsoort soort;
        private final Map<UUID, Besluitdeel> delen = new LinkedHashMap<>();
        private Besluitstatus status = Besluitstatus.CONCEPT;
        private LocalDate klaargezetOp;
        private LocalDate opgesteldOp;
        private LocalDate vastgesteldOp;
        private LocalDate bekendgemaaktOp;
        private boolean uitgereikt;
        private LocalDate vervallenOp;
        private List<String> grondslagen = List.of();
        private LocalDate misluktOp;
        private LocalDate kennisgevingUiterlijk;
        private LocalDate motiveringUiterlijk;
    }

    List<Besluit> alle() {
        return besluiten.entrySet().stream().filter(b -> b.getValue().soort != null).map(b -> besluit(b.getKey(), b.getValue())).toList();
    }

    private static Besluit besluit(UUID id, Opbouw b) {
        return new Besluit(id, b.soort, List.copyOf(b.delen.values()), b.status,
                b.klaargezetOp, b.opgesteldOp, b.vastgesteldOp, b.bekendgemaaktOp,
                b.uitgereikt, b.vervallenOp, b.grondslagen, b.misluktOp, b.kennisgevingUiterlijk,
                b.motiveringUiterlijk);
    }

    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BesluitKlaargezet e -> {
                var besluit = van(e.besluitId(), e.besluitsoort(), e.voorzieningId());
                besluit.status = Besluitstatus.CONCEPT;
                besluit.klaargezetOp = e.klaargezetOp();
            }
            case BesluitOpgesteld e -> {
                var besluit = van(e.besluitId(), e.besluitsoort(), e.voorzieningId());
                besluit.status = Besluitstatus.TER_VASTSTELLING;
                besluit.opgesteldOp = e.opgesteldOp();
                gaatOver(besluit, e.onderdelen());
            }
            case BeschikkingVastgesteld e -> stelVast(e);
            case BeschikkingBekendgemaakt e -> maakBekend(e);
            case BekendmakingMislukt e -> neemTerug(van(e.besluitId(), e.besluitsoort(), null), e.misluktOp());
            case MotiveringUitgesteld e -> van(e.besluitId(), e.besluitsoort(), null).motiveringUiterlijk = e.uiterlijk();
            case MotiveringVerstrekt e -> van(e.besluitId(), e.besluitsoort(), null).motiveringUiterlijk = null;
            case KennisgevingGezonden e when e.gelukt() && e.besluitId() != null -> van(e.besluitId(), "", null).kennisgevingUiterlijk = null;
            case BesluitVervallen e -> {
                var besluit = van(e.besluitId(), e.besluitsoort(), e.voorzieningId());
                besluit.status = Besluitstatus.VERVALLEN;
                besluit.vervallenOp = e.vervallenOp();
                gaatOpIn(e.opgegaanIn(), besluit);
            }
            case BesluitVervangen e -> van(e.besluitId(), e.besluitsoort(), null).status = Besluitstatus.VERVANGEN;
            case ToekenningNietVastgesteld e -> {
                var besluit = van(e.besluitId(), "", null);
                besluit.soort = besluit.soort == null ? Besluitsoort.VOORZIENING_TOEGEKEND : besluit.soort;
                besluit.delen.put(e.voorzieningId(), new Besluitdeel(e.voorzieningId(), Besluitsoort.VOORZIENING_TOEGEKEND,
                        e.tegengehoudenOp(), e.artikel()));
            }
            default -> { }
        }
    }

    /** What held a part up holds it up until the decision is taken, whatever else it is put together with. */
    private static void gaatOver(Opbouw besluit, List<Besluitonderdeel> onderdelen) {
        var eerder = Map.copyOf(besluit.delen);
        besluit.delen.clear();
        onderdelen.forEach(deel -> Besluitsoort.van(deel.besluitsoort()).ifPresent(soort -> besluit.delen.put(deel.voorzieningId(),
                Optional.ofNullable(eerder.get(deel.voorzieningId())).filter(oud -> oud.soort() == soort)
                        .orElseGet(() -> new Besluitdeel(deel.voorzieningId(), soort, null, null)))));
    }

    private void gaatOpIn(UUID opvolger, Opbouw besluit) {
        if (opvolger != null) {
            var samen = besluiten.computeIfAbsent(opvolger, nieuw -> new Opbouw());
            besluit.delen.values().stream().filter(deel -> deel.tegengehoudenOp() != null)
                    .forEach(deel -> samen.delen.put(deel.voorzieningId(), deel));
        }
    }

    private void stelVast(BeschikkingVastgesteld e) {
        var besluit = van(e.besluitId(), e.besluitsoort(), e.voorzieningId());
        besluit.status = Besluitstatus.VASTGESTELD;
        besluit.vastgesteldOp = e.vastgesteldOp();
        gaatOver(besluit, e.onderdelen());
        besluit.grondslagen = Optional.ofNullable(e.bevindingen()).orElse(List.of()).stream().map(EventBevinding::artikel).distinct()
                .toList();
    }

    private void maakBekend(BeschikkingBekendgemaakt e) {
        var besluit = van(e.besluitId(), e.besluitsoort(), e.voorzieningId());
        besluit.status = Besluitstatus.BEKENDGEMAAKT;
        besluit.bekendgemaaktOp = e.bekendgemaaktOp();
        besluit.misluktOp = null;
        besluit.kennisgevingUiterlijk = Kanaal.van(e.kanaal()).filter(Kanaal.DIGITALE_POST::equals)
                .map(digitaal -> Bezorging.kennisgevingUiterlijk(e.bekendgemaaktOp())).orElse(null);
        besluit.uitgereikt = Kanaal.van(e.kanaal()).filter(UITGEREIKT::contains).isPresent();
    }

    /** Awb 3:40, 2:11: until it is announced again there is no last day for an objection. */
    private static void neemTerug(Opbouw besluit, LocalDate dag) {
        besluit.status = Besluitstatus.VASTGESTELD;
        besluit.bekendgemaaktOp = null;
        besluit.misluktOp = dag;
        besluit.kennisgevingUiterlijk = null;
        besluit.motiveringUiterlijk = null;
    }

    /** A kind that this version does not know stays out of the case view. */
    private Opbouw van(UUID id, String soort, UUID voorzieningId) {
        var besluit = besluiten.computeIfAbsent(id, nieuw -> new Opbouw());
        besluit.soort = Besluitsoort.van(soort).orElse(besluit.soort);
        if (voorzieningId != null && besluit.soort != null) {
            besluit.delen.putIfAbsent(voorzieningId, new Besluitdeel(voorzieningId, besluit.soort, null, null));
        }
        return besluit;
    }
}
