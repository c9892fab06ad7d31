package nl.bredeondersteuning.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.events.BrpGeraadpleegd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.TermijnOpgeschort;
import nl.bredeondersteuning.events.TermijnVerlengd;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningToegekend;

/** Wat er in een zaak van een gemeente kan gebeuren, met alleen de dagen en woorden die ertoe doen. */
public record Gebeurtenissen(UUID zaakId, String gemeente) {

    public static Gebeurtenissen inKampen() {
        return new Gebeurtenissen(UUID.randomUUID(), "0166");
    }

    public static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    public AanvraagOntvangen aanvraag(Aanvraagkanaal kanaal, String op) {
        return new AanvraagOntvangen(zaakId, gemeente, "Awb 4:13 lid 2", "BO 26 000 001 5", new UUID(7, 7), kanaal, dag(op));
    }

    public RechthebbendheidVastgesteld recht(String op) {
        return new RechthebbendheidVastgesteld(zaakId, gemeente, "Wht 2.21 lid 1 sub a", "Wht 2.21 lid 1 sub a", "erkend", "UHT", dag(op),
                List.of());
    }

    /** @param status leeg als de UHT nog niets zei */
    public AanvragerNietRechthebbend geenRecht(String artikel, String status, String op, String... verzet) {
        return new AanvragerNietRechthebbend(zaakId, gemeente, artikel, status, "UHT", dag(op),
                Arrays.stream(verzet).map(norm -> new EventBevinding(norm, artikel, "VERZET")).toList());
    }

    /** Een raadpleging over de aanvrager met één bevinding. */
    public BrpGeraadpleegd brp(String op, String norm, String uitkomst) {
        return new BrpGeraadpleegd(zaakId, gemeente, "Wet BRP 1.7", new UUID(7, 7),
                List.of(new EventBevinding(norm, "Wet BRP 1.7", uitkomst)), dag(op));
    }

    public UitnodigingGedaan uitnodiging(String op) {
        return new UitnodigingGedaan(zaakId, gemeente, "artikel 3.2 lid 1", "de telefoon", dag(op));
    }

    public EersteGesprekGevoerd gesprek(String op) {
        return new EersteGesprekGevoerd(zaakId, gemeente, "artikel 3.2", new UUID(1, 1), "thuis", 2, true, dag(op));
    }

    public HulpvraagVastgesteld hulpvraag(String op, boolean eerste) {
        return new HulpvraagVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", new UUID(4, dag(op).toEpochDay()), "wonen", eerste, dag(op));
    }

    public PlanVastgesteld plan(int versie, String op) {
        return new PlanVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", new UUID(2, versie), versie, "op hoofdlijnen", dag(op));
    }

    public VoorzieningGevraagd gevraagd(UUID voorziening, String op) {
        return new VoorzieningGevraagd(zaakId, gemeente, "Wht 2.21 lid 4a", voorziening, "materiële", "wonen", dag(op));
    }

    public VoorzieningToegekend toegekend(UUID voorziening, String gevraagdOp, String op) {
        return new VoorzieningToegekend(zaakId, gemeente, "Wht 2.21 lid 4a", voorziening, "materiële", "wonen", dag(gevraagdOp), dag(op),
                List.of());
    }

    public BesluitOpgesteld opgesteld(UUID besluit, String soort, UUID voorziening, String op) {
        return new BesluitOpgesteld(zaakId, gemeente, "Awb 3:2", besluit, soort, voorziening, dag(op), List.of());
    }

    public BeschikkingVastgesteld vastgesteld(UUID besluit, String soort, UUID voorziening, String op) {
        return new BeschikkingVastgesteld(zaakId, gemeente, "Awb 10:3", besluit, soort, voorziening, dag(op),
                List.of(new EventBevinding("RECHTHEBBEND", "Wht 2.21 lid 1 sub a", "VOLDAAN")), List.of());
    }

    public BeschikkingBekendgemaakt bekend(UUID besluit, String soort, String kanaal, String op) {
        return new BeschikkingBekendgemaakt(zaakId, gemeente, "Awb 3:41", besluit, soort, null, new UUID(3, 3), kanaal, dag(op));
    }

    public TermijnOpgeschort opgeschort(String termijn, String vanaf, String totEnMet, String op) {
        return new TermijnOpgeschort(zaakId, gemeente, "Awb 4:15 lid 2 sub a", termijn, dag(vanaf), dag(totEnMet), dag(op),
                new UUID(8, dag(op).toEpochDay()), null);
    }

    public TermijnVerlengd uitstel(String nieuweDag, String op) {
        return new TermijnVerlengd(zaakId, gemeente, "Awb 4:14 lid 3", "beslistermijn Awb", null, dag(nieuweDag), dag(op),
                new UUID(8, dag(op).toEpochDay()), null);
    }

    public TermijnVerlengd verlengd(String termijn, String duur, String op) {
        return new TermijnVerlengd(zaakId, gemeente, "artikel 4.1 lid 2", termijn, duur, null, dag(op),
                new UUID(8, dag(op).toEpochDay()), null);
    }
}
