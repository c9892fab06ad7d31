package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.events.AanvragerGeinformeerd;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/**
 * Past toe wat intake aan een feit verbeterde, op de plaats van de gebeurtenis waar het over gaat: de jongste van die soort met de dag
 * die er stond. Wat niet gebeurd bleek, valt weg; daarna volgt alles opnieuw uit de feiten.
 */
final class Correcties {

    private Correcties() {
    }

    static List<ZaakEvent> pasToe(List<ZaakEvent> gebeurtenissen) {
        if (gebeurtenissen.stream().noneMatch(FeitGecorrigeerd.class::isInstance)) {
            return gebeurtenissen;
        }
        var verbeterd = new ArrayList<ZaakEvent>();
        for (var gebeurtenis : gebeurtenissen) {
            if (gebeurtenis instanceof FeitGecorrigeerd correctie) {
                pasToe(verbeterd, correctie);
            }
            verbeterd.add(gebeurtenis);
        }
        return verbeterd;
    }

    private static void pasToe(List<ZaakEvent> eerdere, FeitGecorrigeerd correctie) {
        for (var plaats = eerdere.size() - 1; plaats >= 0; plaats--) {
            if (gaatOver(correctie, eerdere.get(plaats))) {
                vervang(eerdere, plaats, correctie);
                return;
            }
        }
    }

    /** A take-over is one event with more days, so only the day goes; what else was withdrawn, did not happen. */
    private static void vervang(List<ZaakEvent> eerdere, int plaats, FeitGecorrigeerd correctie) {
        if (eerdere.get(plaats) instanceof ZaakOvergenomen overname) {
            eerdere.set(plaats, overgenomen(overname, correctie.soort(), correctie.ingetrokken() ? null : correctie.wordt()));
        } else if (correctie.ingetrokken()) {
            eerdere.remove(plaats);
        } else {
            eerdere.set(plaats, verbeterd(eerdere.get(plaats), correctie.wordt(), correctie.wordtDag()));
        }
    }

    private static ZaakOvergenomen overgenomen(ZaakOvergenomen e, String soort, LocalDate op) {
        return new ZaakOvergenomen(e.zaakId(), e.gemeentecode(), e.artikel(), e.eersteGesprek(),
                "OVERGENOMEN_HULPVRAAG".equals(soort) ? op : e.hulpvraagVastgesteld(),
                "OVERGENOMEN_PLAN".equals(soort) ? op : e.planVastgesteld(),
                "OVERGENOMEN_TOEGANG".equals(soort) ? op : e.toegangVerleend(), e.overgenomenOp());
    }

    private static boolean gaatOver(FeitGecorrigeerd correctie, ZaakEvent gebeurtenis) {
        return switch (gebeurtenis) {
            case AanvullingGevraagd e -> is(correctie, "AANVULLINGSVERZOEK", e.gevraagdOp()) && Objects.equals(correctie.wasDag(),
                    e.uiterlijk());
            case AanvullingOntvangen e -> is(correctie, "AANVULLING", e.ontvangenOp());
            case RechthebbendheidVervallen e -> is(correctie, "UHT_BERICHT", e.ontvangenOp());
            case WoonplaatsGewijzigd e -> is(correctie, "VERHUIZING", e.gewijzigdOp());
            case OverlegVastgelegd e -> is(correctie, "OVERLEG", e.vastgelegdOp());
            case AanvragerGeinformeerd e -> is(correctie, "INFORMATIEGESPREK", e.geinformeerdOp());
            case AanvragerDoorverwezen e -> is(correctie, "DOORVERWIJZING", e.doorverwezenOp());
            case ZaakOvergenomen e -> is(correctie, "OVERGENOMEN_HULPVRAAG", e.hulpvraagVastgesteld())
                    || is(correctie, "OVERGENOMEN_PLAN", e.planVastgesteld()) || is(correctie, "OVERGENOMEN_TOEGANG", e.toegangVerleend());
            case KindbesluitGedagtekend e -> "DAGTEKENING".equals(correctie.soort()) && e.dagtekening().equals(correctie.wasDag());
            default -> false;
        };
    }

    private static boolean is(FeitGecorrigeerd correctie, String soort, LocalDate op) {
        return soort.equals(correctie.soort()) && correctie.was().equals(op);
    }

    private static ZaakEvent verbeterd(ZaakEvent gebeurtenis, LocalDate op, LocalDate dag) {
        return switch (gebeurtenis) {
            case AanvullingGevraagd e -> new AanvullingGevraagd(e.zaakId(), e.gemeentecode(), e.artikel(), op, dag);
            case AanvullingOntvangen e -> new AanvullingOntvangen(e.zaakId(), e.gemeentecode(), e.artikel(), op);
            case RechthebbendheidVervallen e -> new RechthebbendheidVervallen(e.zaakId(), e.gemeentecode(), e.artikel(), op, dag);
            case WoonplaatsGewijzigd e -> new WoonplaatsGewijzigd(e.zaakId(), e.gemeentecode(), e.artikel(), e.naarGemeentecode(), op);
            case OverlegVastgelegd e -> new OverlegVastgelegd(e.zaakId(), e.gemeentecode(), e.artikel(), e.metGemeentecode(), op);
            case AanvragerGeinformeerd e -> new AanvragerGeinformeerd(e.zaakId(), e.gemeentecode(), e.artikel(), op);
            case AanvragerDoorverwezen e -> new AanvragerDoorverwezen(e.zaakId(), e.gemeentecode(), e.artikel(), op);
            case KindbesluitGedagtekend e -> new KindbesluitGedagtekend(e.zaakId(), e.gemeentecode(), e.artikel(), dag);
            default -> gebeurtenis;
        };
    }
}
