package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.SamenvoegResource.OnderdeelRequest;
import nl.bredeondersteuning.beschikking.besluit.SamenvoegResource.SamenvoegRequest;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Keurt welke voorzieningen samen in een besluit komen, en haalt vóór het opstellen wat plan-service over elk zegt. */
@ApplicationScoped
public class Samenvoegmateriaal {

    private final Voorlezing voorlezing;
    private final Onderwerp onderwerp;
    private final Navraag navraag;
    private final Materiaal materiaal;

    Samenvoegmateriaal(Voorlezing voorlezing, Onderwerp onderwerp, Navraag navraag, Materiaal materiaal) {
        this.voorlezing = voorlezing;
        this.onderwerp = onderwerp;
        this.navraag = navraag;
        this.materiaal = materiaal;
    }

    public BesluitSamenvoegen.Opdracht haal(UUID zaakId, SamenvoegRequest request) {
        var fouten = fouten(zaakId, request);
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        var plan = metPlan(request) ? Optional.of(Doelredenen.met(materiaal.haal(zaakId, Besluitsoort.WIJZIGING_PLAN, null),
                request.doelredenen()))
                : Optional.<Materiaal.Gehaald>empty();
        return new BesluitSamenvoegen.Opdracht(request.onderdelen().stream().map(deel -> deel(zaakId, deel, request)).toList(),
                request.motivering(), plan);
    }

    private BesluitSamenvoegen.Deel deel(UUID zaakId, OnderdeelRequest deel, SamenvoegRequest request) {
        var antwoord = Optional.ofNullable(deel.bijzondereOmstandigheden()).or(() -> Optional.ofNullable(request.bijzondereOmstandigheden()))
                .map(gegeven -> new BijzondereOmstandigheden.Antwoord(gegeven.aanwezig(), gegeven.toelichting()));
        return new BesluitSamenvoegen.Deel(deel.voorzieningId(), antwoord, deel.motivering(),
                navraag.voorziening(zaakId, deel.voorzieningId()));
    }

    private List<InvalidParam> fouten(UUID zaakId, SamenvoegRequest request) {
        var genoemd = request.onderdelen().stream().map(OnderdeelRequest::voorzieningId).collect(Collectors.toSet());
        var onbekend = voorlezing.lees(zaakId, () -> onderwerp.onbekend(zaakId, genoemd));
        var fouten = new ArrayList<InvalidParam>();
        if (request.onderdelen().size() == 1 && !metPlan(request)) {
            fouten.add(new InvalidParam("onderdelen", "TE_WEINIG",
                    "Noem ten minste twee voorzieningen. Over één voorziening stelt u een gewoon besluit op."));
        }
        var eerder = new HashSet<UUID>();
        for (var plaats = 0; plaats < request.onderdelen().size(); plaats++) {
            var id = request.onderdelen().get(plaats).voorzieningId();
            if (!eerder.add(id)) {
                fouten.add(fout(plaats, "DUBBEL", "Deze voorziening staat al bij een eerder onderdeel. Noem haar één keer."));
            } else if (onbekend.contains(id)) {
                fouten.add(fout(plaats, "ONBEKENDE_WAARDE", "Dit is geen voorziening van deze zaak."));
            }
        }
        return fouten;
    }

    private static boolean metPlan(SamenvoegRequest request) {
        return Boolean.TRUE.equals(request.metPlanwijziging());
    }

    private static InvalidParam fout(int plaats, String code, String reden) {
        return new InvalidParam("onderdelen[" + plaats + "].voorzieningId", code, reden);
    }
}
