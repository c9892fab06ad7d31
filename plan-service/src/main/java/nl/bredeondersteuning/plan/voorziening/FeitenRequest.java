package nl.bredeondersteuning.plan.voorziening;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.beleid.norm.Kostensoort;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feiten over een voorziening, alle van één bron; wat leeg is, blijft zoals het was. */
public record FeitenRequest(
        @Schema(description = "Waar de kosten voor zijn", examples = "betalingsachterstand") String kostensoort,
        @Schema(description = "Dag waarop de voorziening al gekocht, uitgevoerd of aanvaard is") LocalDate gerealiseerdOp,
        @Schema(description = "Of dat in overleg met de gemeente was") Boolean metOverleg,
        @Schema(description = "De bedreigende situatie toen de voorziening nodig was") @Size(max = 1000) String bedreigendeSituatie,
        @Schema(description = "Waarmee de rechthebbende de noodzaak aantoont") @Size(max = 1000) String noodzaakBewijs,
        @Schema(description = "Aanvullende voorziening tegen herhaling", examples = "budgetcoaching") @Size(max = 1000)
        String maatregelTegenHerhaling,
        @Schema(description = "Of de voorziening bijdraagt aan een doelstelling") Boolean draagtBij,
        @Schema(description = "Waarom de voorziening wel of niet bijdraagt") @Size(max = 1000) String toelichting,
        @Schema(description = "Van wie de feiten komen: aanvrager (als dit leeg is), gemeente, basisregistratie, UHT of derde",
                examples = "aanvrager")
        String bron) {

    /** De feiten hierna, uitgaande van wat er stond. */
    Voorzieningfeiten op(Voorzieningfeiten basis, LocalDate vandaag) {
        if (gerealiseerdOp != null && gerealiseerdOp.isAfter(vandaag)) {
            throw Problem.invoer(List.of(new InvalidParam("gerealiseerdOp", "IN_TOEKOMST",
                    "Wat al gerealiseerd is, kan niet na vandaag liggen."))).exception();
        }
        return new Voorzieningfeiten(kostensoort == null ? basis.kostensoort()
                : Keuze.uit("kostensoort", kostensoort, Kostensoort.values(), Kostensoort::label),
                anders(gerealiseerdOp, basis.gerealiseerdOp()), anders(metOverleg, basis.metOverleg()),
                anders(bedreigendeSituatie, basis.bedreigendeSituatie()), anders(noodzaakBewijs, basis.noodzaakBewijs()),
                anders(maatregelTegenHerhaling, basis.maatregelTegenHerhaling()), anders(draagtBij, basis.draagtBij()),
                anders(toelichting, basis.toelichting()));
    }

    /** De bronnen hierna: van elk feit dat hier gegeven is, deze. */
    Map<String, String> bronnenOp(Map<String, String> basis) {
        var bronnaam = Keuze.uit("bron", anders(bron, Feitbron.AANVRAGER.label()), Feitbron.values(), Feitbron::label).label();
        var bronnen = new LinkedHashMap<>(basis);
        gegeven().forEach((feit, waarde) -> {
            if (waarde != null) {
                bronnen.put(feit, bronnaam);
            }
        });
        return bronnen;
    }

    private Map<String, Object> gegeven() {
        var gegeven = new LinkedHashMap<String, Object>();
        gegeven.put("kostensoort", kostensoort);
        gegeven.put("gerealiseerdOp", gerealiseerdOp);
        gegeven.put("metOverleg", metOverleg);
        gegeven.put("bedreigendeSituatie", bedreigendeSituatie);
        gegeven.put("noodzaakBewijs", noodzaakBewijs);
        gegeven.put("maatregelTegenHerhaling", maatregelTegenHerhaling);
        gegeven.put("draagtBij", draagtBij);
        gegeven.put("toelichting", toelichting);
        return gegeven;
    }

    private static <T> T anders(T gegeven, T basis) {
        return gegeven == null ? basis : gegeven;
    }
}
