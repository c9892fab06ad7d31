package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Verzoek;
import nl.bredeondersteuning.deadline.regels.Bezwaar;
import nl.bredeondersteuning.deadline.regels.Verloop.Afloop;
import nl.bredeondersteuning.deadline.regels.Verloop.Beroep;
import nl.bredeondersteuning.events.BeroepAfgesloten;
import nl.bredeondersteuning.events.BeroepIngesteld;
import nl.bredeondersteuning.events.BeroepsstukkenGezonden;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.Besluitonderdeel;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarBevestigd;
import nl.bredeondersteuning.events.BezwaarIngetrokken;
import nl.bredeondersteuning.events.BezwaarNaarCommissie;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.events.BezwaarherstelGevraagd;
import nl.bredeondersteuning.events.BezwaarherstelOntvangen;

/** Leest wat er met de bezwaren en beroepen in een zaak gebeurde. */
final class Bezwarenlezer {

    private static final String HOGER = "hoger beroep";

    private final Map<UUID, Beroep> beroepen = new LinkedHashMap<>();
    private final Map<UUID, Bezwaar> bezwaren = new LinkedHashMap<>();

    List<Beroep> beroepen() {
        return List.copyOf(beroepen.values());
    }

    List<Bezwaar> alle() {
        return List.copyOf(bezwaren.values());
    }

    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BezwaarOntvangen e -> bezwaren.put(e.bezwaarId(), new Bezwaar(e.bezwaarId(), e.besluitId(),
                    e.onderdelen().stream().map(Besluitonderdeel::voorzieningId).toList(), e.ontvangenOp(), e.tijdig(), e.commissie(),
                    null, null, List.of(), null, null));
            case BezwaarBevestigd e -> wijzig(e.bezwaarId(), bezwaar -> bezwaar.bevestigd(e.bevestigdOp()));
            case BezwaarNaarCommissie e -> wijzig(e.bezwaarId(), Bezwaar::naarCommissie);
            case BezwaarherstelGevraagd e -> wijzig(e.bezwaarId(), bezwaar -> vraag(bezwaar, new Verzoek(e.gevraagdOp(), e.uiterlijk(), null)));
            case BezwaarherstelOntvangen e -> wijzig(e.bezwaarId(), bezwaar -> vulAan(bezwaar, e.ontvangenOp()));
            case BezwaarIngetrokken e -> wijzig(e.bezwaarId(), bezwaar -> bezwaar.ingetrokken(e.ingetrokkenOp()));
            case BezwaarAfgehandeld e -> wijzig(e.bezwaarId(), bezwaar -> bezwaar.afgehandeld(e.besluitId(), e.bezwaaruitkomst()));
            case BeroepIngesteld e -> beroepen.put(e.beroepId(), new Beroep(e.beroepId(), e.besluitId(), HOGER.equals(e.beroepsoort()),
                    e.gemeldOp(), null, null));
            case BeroepsstukkenGezonden e -> beroepen.computeIfPresent(e.beroepId(), (id, beroep) -> beroep.gezonden(e.gezondenOp()));
            case BeroepAfgesloten e -> beroepen.computeIfPresent(e.beroepId(), (id, beroep) -> beroep.afgelopen(new Afloop(
                    e.beroepsuitkomst(), e.verzondenOp(), e.nieuwBesluit(), e.nieuwBesluitUiterlijk())));
            default -> { }
        }
    }

    private void wijzig(UUID bezwaarId, UnaryOperator<Bezwaar> wat) {
        bezwaren.computeIfPresent(bezwaarId, (id, bezwaar) -> wat.apply(bezwaar));
    }

    private static Bezwaar vraag(Bezwaar bezwaar, Verzoek verzoek) {
        var verzoeken = new ArrayList<>(bezwaar.herstel());
        verzoeken.add(verzoek);
        return bezwaar.metHerstel(verzoeken);
    }

    private static Bezwaar vulAan(Bezwaar bezwaar, LocalDate dag) {
        var verzoeken = new ArrayList<>(bezwaar.herstel());
        if (verzoeken.isEmpty()) {
            return bezwaar;
        }
        var laatste = verzoeken.removeLast();
        verzoeken.add(new Verzoek(laatste.gevraagdOp(), laatste.uiterlijk(), dag));
        return bezwaar.metHerstel(verzoeken);
    }
}
