package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.KlachtOntvangen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een klacht vast en bevestigt de ontvangst met een brief (Awb 9:1, 9:6). */
@ApplicationScoped
public class KlachtVastleggen {

    private final Zaken zaken;
    private final Klachten klachten;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    KlachtVastleggen(Zaken zaken, Klachten klachten, BerichtVersturen berichten, Outbox outbox) {
        this.zaken = zaken;
        this.klachten = klachten;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Wat de klager zei, hoe en wanneer, en wie bij de gedraging betrokken waren. */
    public record Opdracht(LocalDate ontvangenOp, Kanaal kanaal, String waarover, List<String> betrokkenen) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Opdracht opdracht, Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
        var klacht = new Klacht();
        klacht.id = UUID.randomUUID();
        klacht.zaakId = zaakId;
        klacht.gemeentecode = zaken.vergrendel(zaakId).gemeentecode();
        klacht.ontvangenOp = opdracht.ontvangenOp();
        klacht.kanaal = opdracht.kanaal().label();
        klacht.waarover = opdracht.waarover();
        klacht.betrokkenen = opdracht.betrokkenen();
        klacht.vastgelegdDoor = Aanroeper.huidig().medewerker();
        klachten.persist(klacht);
        outbox.add(new KlachtOntvangen(zaakId, klacht.gemeentecode, "Awb 9:6", klacht.id, klacht.ontvangenOp));
        berichten.verstuur(Klachtbrief.ontvangst(klacht), aan, profiel, dag);
        return klacht.id;
    }
}
