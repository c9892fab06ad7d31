package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Neemt over wat intake en beschikking over een zaak meedelen; elke gebeurtenis kan de eerste zijn die plan van de zaak hoort. */
@ApplicationScoped
public class ZaakBijwerken {

    private final Zaken zaken;
    private final PlanZaken planZaken;

    ZaakBijwerken(Zaken zaken, PlanZaken planZaken) {
        this.zaken = zaken;
        this.planZaken = planZaken;
    }

    @Transactional
    public void werkBij(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagOntvangen aanvraag -> zaak(aanvraag).aanvragerId = aanvraag.aanvragerId();
            case AanvraagGecorrigeerd aanvraag -> zaak(aanvraag).gecorrigeerd(aanvraag);
            case EersteGesprekGecorrigeerd gesprek -> zaak(gesprek).eersteGesprekOp = gesprek.gevoerdOp();
            case FeitGecorrigeerd feit -> zaak(feit).corrigeer(feit);
            case EersteGesprekGevoerd gesprek -> zaak(gesprek).eersteGesprekOp = gesprek.gevoerdOp();
            case RechthebbendheidVastgesteld recht -> zaak(recht).beoordeeld(true, recht.uhtStatus(), recht.vastgesteldOp(),
                    recht.bevindingen());
            case AanvragerNietRechthebbend geen -> zaak(geen).beoordeeld(false, geen.uhtStatus(), geen.vastgesteldOp(), geen.bevindingen());
            case RechthebbendheidVervallen vervallen -> zaak(vervallen).vervallen(vervallen.ontvangenOp());
            case WoonplaatsGewijzigd verhuisd -> zaak(verhuisd).verhuisd(verhuisd.naarGemeentecode());
            case OverlegVastgelegd overleg -> zaak(overleg).overlegVastgelegd = true;
            case KindbesluitGedagtekend besluit -> zaak(besluit).kindbesluitOp = besluit.dagtekening();
            case ZaakOvergedragen weg -> zaak(weg).vertrokkenOp = weg.overgedragenOp();
            case AanvraagDoorgezonden weg -> zaak(weg).vertrokkenOp = weg.doorgezondenOp();
            case ZaakOvergenomen overname -> zaak(overname).overgenomen(overname);
            case DossierAfgeschermd dossier -> zaken.vergrendel(dossier.zaakId()).schermAf(Set.copyOf(dossier.toegang()));
            case BeschikkingBekendgemaakt besluit when isToegang(besluit) -> zaak(besluit).toegangBekendgemaakt(besluit.bekendgemaaktOp());
            default -> { }
        }
    }

    private PlanZaak zaak(ZaakEvent gebeurtenis) {
        return planZaken.van(gebeurtenis.zaakId(), gebeurtenis.gemeentecode());
    }

    private static boolean isToegang(BeschikkingBekendgemaakt besluit) {
        return Besluitsoort.TOEGANG_VERLEEND.label().equals(besluit.besluitsoort());
    }
}
