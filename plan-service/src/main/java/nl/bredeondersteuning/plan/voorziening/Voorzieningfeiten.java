package nl.bredeondersteuning.plan.voorziening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.bredeondersteuning.beleid.norm.Kostensoort;

/**
 * Wat over een gevraagde voorziening is opgegeven of gebleken.
 *
 * @param gerealiseerdOp gekocht, uitgevoerd of aanvaard; leeg als dat niet zo is
 * @param maatregelTegenHerhaling aanvullende voorziening die herhaling van een achterstand voorkomt
 * @param toelichting waarom de voorziening wel of niet bijdraagt aan een doelstelling
 */
@Embeddable
public record Voorzieningfeiten(@Enumerated(EnumType.STRING) Kostensoort kostensoort, LocalDate gerealiseerdOp, boolean metOverleg,
        String bedreigendeSituatie, String noodzaakBewijs, String maatregelTegenHerhaling, boolean draagtBij, String toelichting) {

    /** Zonder opgave: gewone kosten, nog niet gerealiseerd, en de vraag draagt bij aan haar doelstelling. */
    public static final Voorzieningfeiten GEWOON = new Voorzieningfeiten(Kostensoort.OVERIG, null, false, null, null, null, true, null);
}
