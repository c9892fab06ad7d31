package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bredeondersteuning.intake.aanvraag.ZaakVinden;
import nl.bredeondersteuning.intake.aanvraag.ZaakVinden.Gevonden;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.toegang.Portaalstatus;
import nl.bredeondersteuning.intake.toegang.StatussenOntvangen;
import nl.bredeondersteuning.intake.toegang.StatussenOntvangen.Melding;

/** Brengt regels met een status bij hun zaak (Wht 6.12 lid 13). */
@ApplicationScoped
class StatussenVerwerken {

    private final ZaakVinden zaken;
    private final StatussenOntvangen ontvangen;

    StatussenVerwerken(ZaakVinden zaken, StatussenOntvangen ontvangen) {
        this.zaken = zaken;
        this.ontvangen = ontvangen;
    }

    List<Verwerkt> verwerk(Portaalbestand bestand, List<Regel> regels) {
        var bekend = zaken.vind(bestand.gemeentecode, regels.stream().map(Regel::bsn).filter(Objects::nonNull).distinct().toList(),
                bestand.ontvangenOp);
        var getoetst = regels.stream().map(regel -> regel.bsn() == null || bekend.containsKey(regel.bsn()) ? regel
                : regel.inQuarantaineDoor("BSN_ONBEKEND")).toList();
        var uitkomsten = ontvangen.ontvang(getoetst.stream().filter(regel -> !regel.inQuarantaine())
                .map(regel -> melding(regel, bekend)).toList(), bestand.ontvangenOp).iterator();
        return getoetst.stream().map(regel -> regel.inQuarantaine() ? Verwerkt.quarantaine(regel)
                : verwerkt(regel, uitkomsten.next())).toList();
    }

    private static Melding melding(Regel regel, Map<String, Gevonden> bekend) {
        return new Melding(bekend.get(regel.bsn()), Portaalstatus.valueOf(regel.veld("status")), regel.datum("besluitdatum"),
                regel.datum("verzenddatum"));
    }

    private static Verwerkt verwerkt(Regel regel, StatussenOntvangen.Outcome uitkomst) {
        return switch (uitkomst) {
            case StatussenOntvangen.Outcome.Ongewijzigd(var zaakId) -> Verwerkt.dubbel(regel, "STATUS_ONGEWIJZIGD", zaakId, false);
            case StatussenOntvangen.Outcome.Ontvangen(var zaakId, var opmerkingen) -> {
                var gemerkt = regel;
                for (var opmerking : opmerkingen) {
                    gemerkt = gemerkt.metOpmerking(opmerking);
                }
                yield Verwerkt.aanvaard(gemerkt, zaakId);
            }
        };
    }
}
