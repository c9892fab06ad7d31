package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsomvraag;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.IngebrekestellingBeantwoord;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Beantwoordt een ingebrekestelling met een brief: te vroeg, of van wanneer af een dwangsom loopt (Awb 4:17). */
@ApplicationScoped
public class IngebrekestellingBeantwoorden {

    private final Zaken zaken;
    private final Ingebrekestellingen ingebrekestellingen;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    IngebrekestellingBeantwoorden(Zaken zaken, Ingebrekestellingen ingebrekestellingen, BerichtVersturen berichten, Outbox outbox) {
        this.zaken = zaken;
        this.ingebrekestellingen = ingebrekestellingen;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** @return of zij nog niet beantwoord was */
    @Transactional
    public boolean beantwoord(UUID zaakId, UUID id, Geadresseerden aan, Beleidsprofiel profiel, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var ingebrekestelling = ingebrekestellingen.in(zaakId, id);
        if (ingebrekestelling.beantwoordOp != null) {
            return false;
        }
        ingebrekestelling.beantwoordOp = dag;
        berichten.verstuur(bericht(ingebrekestelling, dag), aan, profiel, dag);
        outbox.add(new IngebrekestellingBeantwoord(zaakId, ingebrekestelling.gemeentecode, "Awb 4:17", id, dag));
        return true;
    }

    private static BerichtVersturen.Bericht bericht(Ingebrekestelling i, LocalDate dag) {
        var stand = Dwangsomberekening.bereken(new Dwangsomvraag(i.termijnEinde, i.ontvangenOp, null, dag));
        var antwoord = i.prematuur ? "Uw brief over te laat beslissen kwam te vroeg."
                : "U stelde ons op " + Datum.voluit(i.ontvangenOp) + " in gebreke.";
        var vervolg = i.prematuur ? "Wij mogen beslissen tot en met " + Datum.voluit(i.termijnEinde)
                + ". Is er dan geen besluit? Stuur ons dan "
                + "opnieuw een brief." : "Wij proberen zo snel mogelijk te beslissen. Lukt dat niet, dan loopt er vanaf "
                + Datum.voluit(stand.eersteDag()) + " een dwangsom.";
        var grond = Bevinding.voldaan("INGEBREKESTELLING", "Awb 4:17 lid 3", i.prematuur ? "De tijd om te beslissen was nog niet voorbij."
                : "De tijd om te beslissen was voorbij op " + Datum.voluit(i.termijnEinde) + ".");
        return new BerichtVersturen.Bericht(i.zaakId, "antwoord op ingebrekestelling", "Uw ingebrekestelling", antwoord, List.of(vervolg),
                List.of(grond));
    }
}
