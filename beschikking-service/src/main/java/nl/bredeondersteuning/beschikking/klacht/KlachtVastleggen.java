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
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een klacht vast en bevestigt de ontvangst met een brief (Awb 9:1, 9:6). */
@ApplicationScoped
public class KlachtVastleggen {

    private final Zaken zaken;
    private final Klachten klachten;
    private final BerichtVersturen berichten;

    KlachtVastleggen(Zaken zaken, Klachten klachten, BerichtVersturen berichten) {
        this.zaken = zaken;
        this.klachten = klachten;
        this.berichten = berichten;
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
        berichten.verstuur(Klachtbrief.ontvangst(klacht), aan, profiel, dag);
        return klacht.id;
    }
}
