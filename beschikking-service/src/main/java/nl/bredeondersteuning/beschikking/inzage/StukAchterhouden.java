package nl.bredeondersteuning.beschikking.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Houdt een brief of stuk achter voor de indiener, om gewichtige redenen die erbij staan (Awb 7:4 lid 6, 8:29). */
@ApplicationScoped
public class StukAchterhouden {

    private final Zaken zaken;
    private final Dossierstukken dossier;
    private final Achterhoudingen achterhoudingen;

    StukAchterhouden(Zaken zaken, Dossierstukken dossier, Achterhoudingen achterhoudingen) {
        this.zaken = zaken;
        this.dossier = dossier;
        this.achterhoudingen = achterhoudingen;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als er zo'n brief of stuk niet is */
    @Transactional
    public UUID houdAchter(UUID zaakId, UUID documentId, String artikel, String reden, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        if (dossier.van(zaakId, dag).stream().noneMatch(document -> document.id().equals(documentId))) {
            throw Problem.onbekend("Deze brief of dit stuk").exception();
        }
        var rij = new Achterhouding();
        rij.id = UUID.randomUUID();
        rij.zaakId = zaakId;
        rij.gemeentecode = zaak.gemeentecode();
        rij.documentId = documentId;
        rij.artikel = artikel;
        rij.reden = reden;
        rij.medewerker = Aanroeper.huidig().medewerker();
        rij.vastgelegdOp = dag;
        achterhoudingen.persist(rij);
        return rij.id;
    }
}
