package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beschikking.besluit.BesluitZoeken;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Of een bezwaar noemt wat er is: een dag die is geweest, en onderdelen die het besluit heeft; alle fouten tegelijk. */
@ApplicationScoped
class Bezwaarkeuring {

    private final BesluitZoeken besluiten;

    Bezwaarkeuring(BesluitZoeken besluiten) {
        this.besluiten = besluiten;
    }

    BezwaarVastleggen.Opdracht keur(UUID zaakId, BezwaarResource.BezwaarRequest request, LocalDate dag) {
        var genoemd = Optional.ofNullable(request.onderdelen()).orElse(List.of());
        var fouten = onderdelen(zaakId, request.besluitId(), genoemd);
        if (request.gepostOp() != null && request.gepostOp().isAfter(dag)) {
            fouten.add(new InvalidParam("gepostOp", "TOEKOMST", "Deze dag moet nog komen."));
        }
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        return new BezwaarVastleggen.Opdracht(request.besluitId(), new HashSet<>(genoemd), request.gepostOp());
    }

    private List<InvalidParam> onderdelen(UUID zaakId, UUID besluitId, List<UUID> genoemd) {
        var delen = besluiten.in(zaakId, besluitId).delen().stream().map(BesluitZoeken.Deel::voorzieningId).collect(Collectors.toSet());
        var eerder = new HashSet<UUID>();
        var fouten = new ArrayList<InvalidParam>();
        for (var plaats = 0; plaats < genoemd.size(); plaats++) {
            if (!eerder.add(genoemd.get(plaats))) {
                fouten.add(fout(plaats, "DUBBEL", "Dit onderdeel is al genoemd. Noem het één keer."));
            } else if (!delen.contains(genoemd.get(plaats))) {
                fouten.add(fout(plaats, "ONBEKENDE_WAARDE", "Dit besluit heeft geen onderdeel over deze voorziening."
                        + " Noem een voorziening uit het besluit, of geen als het bezwaar tegen het hele besluit is."));
            }
        }
        return fouten;
    }

    private static InvalidParam fout(int plaats, String code, String reden) {
        return new InvalidParam("onderdelen[" + plaats + "]", code, reden);
    }
}
