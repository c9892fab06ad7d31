package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.BesluitLatenVervallen;
import nl.bredeondersteuning.beschikking.dossier.Dossier.Contactpoging;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.AanvraagIngetrokken;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.events.BeeindigingVerzocht;
import nl.bredeondersteuning.events.ContactpogingGedaan;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Houdt bij wat intake-service over een zaak meedeelt. */
@ApplicationScoped
public class IntakeBijhouden {

    private final Zaken zaken;
    private final Dossiers dossiers;
    private final BesluitLatenVervallen vervallen;

    IntakeBijhouden(Zaken zaken, Dossiers dossiers, BesluitLatenVervallen vervallen) {
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.vervallen = vervallen;
    }

    @Transactional
    public void houdBij(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagOntvangen aanvraag -> aanvraag(aanvraag);
            case AanvraagGecorrigeerd gecorrigeerd -> gecorrigeerd(van(gecorrigeerd), gecorrigeerd);
            case EersteGesprekGecorrigeerd gesprek -> van(gesprek).eersteGesprekOp = gesprek.gevoerdOp();
            case FeitGecorrigeerd feit -> van(feit).corrigeer(feit);
            case EersteGesprekGevoerd gesprek -> van(gesprek).eersteGesprekOp = gesprek.gevoerdOp();
            case RechthebbendheidVastgesteld recht -> recht(van(recht), true, recht.bron(), recht.bevindingen());
            case AanvragerNietRechthebbend geenRecht -> recht(van(geenRecht), false, geenRecht.bron(), geenRecht.bevindingen());
            case ZaakOvergenomen overname -> overgenomen(overname);
            case DossierAfgeschermd dossier -> zaken.vergrendel(dossier.zaakId()).schermAf(Set.copyOf(dossier.toegang()));
            default -> verloop(gebeurtenis);
        }
    }

    private void verloop(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvullingGevraagd gevraagd -> {
                var dossier = van(gevraagd);
                dossier.aanvullingen = met(dossier.aanvullingen, new Aanvulling.Verzoek(gevraagd.gevraagdOp(), gevraagd.uiterlijk(), null));
            }
            case AanvullingOntvangen aangevuld -> aangevuld(van(aangevuld), aangevuld.ontvangenOp());
            case RechthebbendheidVervallen vervallen -> {
                var dossier = van(vervallen);
                dossier.afwijzingOp = eerste(dossier.afwijzingOp, vervallen.ontvangenOp());
            }
            case BeeindigingVerzocht verzocht -> van(verzocht).beeindigingVerzochtOp = verzocht.verzochtOp();
            case ContactpogingGedaan poging -> {
                var dossier = van(poging);
                dossier.pogingen = met(dossier.pogingen, new Contactpoging(poging.gedaanOp(), poging.kanaal(), poging.beantwoord()));
            }
            case GezinVastgelegd gezin -> van(gezin).gezin = gezin.leden();
            case WoonplaatsGewijzigd verhuisd -> verhuisd(van(verhuisd), verhuisd);
            case OverlegVastgelegd overleg -> van(overleg).overlegOp = overleg.vastgelegdOp();
            case ZaakOvergedragen overgedragen -> {
                van(overgedragen).overgedragenOp = overgedragen.overgedragenOp();
                vertrokken(overgedragen, overgedragen.overgedragenOp());
            }
            case AanvraagDoorgezonden doorgezonden -> vertrokken(doorgezonden, doorgezonden.doorgezondenOp());
            case AanvraagIngetrokken ingetrokken -> vertrokken(ingetrokken, ingetrokken.ingetrokkenOp());
            default -> { }
        }
    }

    private void vertrokken(ZaakEvent gebeurtenis, LocalDate dag) {
        van(gebeurtenis).vertrokkenOp = dag;
        vervallen.laatVervallen(gebeurtenis.zaakId(), gebeurtenis.artikel());
    }

    private static void verhuisd(Dossierrij dossier, WoonplaatsGewijzigd verhuisd) {
        dossier.verhuisdOp = dossier.gemeentecode.equals(verhuisd.naarGemeentecode()) ? null : verhuisd.gewijzigdOp();
        dossier.overlegOp = null;
    }

    private static void aangevuld(Dossierrij dossier, LocalDate dag) {
        dossier.laatsteAanvulling().filter(verzoek -> verzoek.aangevuldOp() == null).ifPresent(verzoek -> dossier.aanvullingen =
                met(dossier.aanvullingen.subList(0, dossier.aanvullingen.size() - 1),
                        new Aanvulling.Verzoek(verzoek.gevraagdOp(), verzoek.uiterlijk(), dag)));
    }

    private static <T> List<T> met(List<T> lijst, T erbij) {
        return Stream.concat(lijst.stream(), Stream.of(erbij)).toList();
    }

    /** I19: wat al gebeurd was, met de oude datums; over toegang is dan al besloten. */
    private void overgenomen(ZaakOvergenomen overname) {
        var dossier = van(overname);
        dossier.eersteGesprekOp = overname.eersteGesprek();
        dossier.hulpvraagOp = overname.hulpvraagVastgesteld() == null ? dossier.hulpvraagOp : eerste(dossier.hulpvraagOp,
                overname.hulpvraagVastgesteld());
        dossier.eerstePlanOp = overname.planVastgesteld() == null ? dossier.eerstePlanOp : eerste(dossier.eerstePlanOp,
                overname.planVastgesteld());
        dossier.toegangOvergenomenOp = overname.toegangVerleend();
        if (dossier.toegangOvergenomenOp != null) {
            vervallen.laatVervallen(overname.zaakId(), Besluitsoort.TOEGANG_VERLEEND, null);
        }
    }

    private void aanvraag(AanvraagOntvangen aanvraag) {
        var dossier = van(aanvraag);
        dossier.zaaknummer = aanvraag.zaaknummer();
        dossier.aanvragerId = aanvraag.aanvragerId();
        dossier.ontvangenOp = aanvraag.ontvangenOp();
    }

    /** Wat over het recht van een ander bekend was, telt niet voor deze aanvrager. */
    private static void gecorrigeerd(Dossierrij dossier, AanvraagGecorrigeerd aanvraag) {
        dossier.aanvragerId = aanvraag.aanvragerId();
        dossier.ontvangenOp = aanvraag.ontvangenOp();
        if (aanvraag.andereAanvrager()) {
            dossier.rechthebbend = null;
            dossier.rechtBron = null;
            dossier.toegangsbevindingen = List.of();
            dossier.afwijzingOp = null;
        }
    }

    private static void recht(Dossierrij dossier, boolean rechthebbend, String bron, List<EventBevinding> bevindingen) {
        dossier.rechthebbend = rechthebbend;
        dossier.afwijzingOp = rechthebbend ? null : dossier.afwijzingOp;
        dossier.rechtBron = bron;
        dossier.toegangsbevindingen = bevindingen;
    }

    private Dossierrij van(ZaakEvent gebeurtenis) {
        return dossiers.van(gebeurtenis.zaakId(), gebeurtenis.gemeentecode());
    }

    static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een == null || ander.isBefore(een) ? ander : een;
    }
}
