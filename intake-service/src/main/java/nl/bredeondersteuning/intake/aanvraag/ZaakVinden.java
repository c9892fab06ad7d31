package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken.Bekende;

/** Vindt bij burgerservicenummers de zaak waar een bericht over gaat: de lopende, en anders de laatste. */
@ApplicationScoped
public class ZaakVinden {

    private final PersoonZoeken personen;
    private final Aanvragen aanvragen;

    ZaakVinden(PersoonZoeken personen, Aanvragen aanvragen) {
        this.personen = personen;
        this.aanvragen = aanvragen;
    }

    /** Een zaak, met de grond die iemand noemde en of zij nog van deze gemeente is. */
    public record Gevonden(UUID zaakId, Aanvraaggrond grond, boolean lopend, boolean vertrokken) {

        public boolean isAfgesloten() {
            return !lopend && !vertrokken;
        }
    }

    /** @return per nummer zijn zaak; wie er geen heeft, staat er niet in */
    public Map<String, Gevonden> vind(String gemeentecode, Collection<String> nummers, LocalDate dag) {
        var bekend = personen.vind(gemeentecode, nummers);
        var zaken = aanvragen.van(gemeentecode, bekend.values().stream().map(Bekende::id).toList());
        var gevonden = new HashMap<String, Gevonden>();
        bekend.forEach((bsn, wie) -> {
            var eigen = zaken.getOrDefault(wie.id(), List.of());
            eigen.stream().filter(zaak -> zaak.looptOp(dag)).findFirst().or(() -> eigen.stream().reduce((eerste, laatste) -> laatste))
                    .ifPresent(zaak -> gevonden.put(bsn, new Gevonden(zaak.zaakId, zaak.grond, zaak.looptOp(dag), zaak.vertrek != null)));
        });
        return gevonden;
    }
}
