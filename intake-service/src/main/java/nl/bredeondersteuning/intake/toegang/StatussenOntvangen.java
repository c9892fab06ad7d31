package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakVinden.Gevonden;
import nl.bredeondersteuning.platform.zaak.Zaken;

/**
 * Ontvangt uit het gegevensportaal hoe het met verzoeken staat (Wht 6.12 lid 13). Wat nieuw is, werkt door in de zaak; wat ouder is dan wat
 * er ligt, en wat over een afgesloten of vertrokken zaak gaat, is alleen geschiedenis.
 */
@ApplicationScoped
public class StatussenOntvangen {

    private final Zaken zaken;
    private final Toegangen toegangen;
    private final StatusVerwerken verwerken;

    StatussenOntvangen(Zaken zaken, Toegangen toegangen, StatusVerwerken verwerken) {
        this.zaken = zaken;
        this.toegangen = toegangen;
        this.verwerken = verwerken;
    }

    /** De status in één zaak. */
    public record Melding(Gevonden zaak, Portaalstatus status, LocalDate besluitdatum, LocalDate verzenddatum) {
    }

    /** Wat een melding betekende: niets nieuws, of ontvangen met wat een mens moet nakijken. */
    public sealed interface Outcome {
        record Ongewijzigd(UUID zaakId) implements Outcome {
        }

        record Ontvangen(UUID zaakId, List<String> opmerkingen) implements Outcome {
        }
    }

    /** @return wat elke melding betekende, in dezelfde volgorde */
    @Transactional
    public List<Outcome> ontvang(List<Melding> meldingen, LocalDate ontvangenOp) {
        toegangen.haalOp(meldingen.stream().map(melding -> melding.zaak().zaakId()).distinct().toList());
        return meldingen.stream().map(melding -> ontvang(melding, ontvangenOp)).toList();
    }

    private Outcome ontvang(Melding melding, LocalDate ontvangenOp) {
        var zaakId = melding.zaak().zaakId();
        if (toegangen.isOngewijzigd(zaakId, melding.status(), melding.besluitdatum())) {
            return new Outcome.Ongewijzigd(zaakId);
        }
        var zaak = zaken.vergrendel(zaakId);
        var toegang = toegangen.van(zaakId, zaak.gemeentecode());
        var opmerkingen = opmerkingen(melding, toegang);
        verwerken.verwerk(zaak, toegang, melding, ontvangenOp);
        return new Outcome.Ontvangen(zaakId, opmerkingen);
    }

    private static List<String> opmerkingen(Melding melding, Toegang toegang) {
        var opmerkingen = new TreeSet<String>();
        if (melding.zaak().isAfgesloten()) {
            opmerkingen.add("AFGESLOTEN_ZAAK");
        }
        if (melding.zaak().vertrokken()) {
            opmerkingen.add("OVERGEDRAGEN_ZAAK");
        }
        if (toegang.isOuder(melding.verzenddatum())) {
            opmerkingen.add("OUDERE_STATUS");
        } else if (melding.status() == Portaalstatus.ERKEND && toegang.isAfgewezen()) {
            opmerkingen.add("STATUS_HERSTELD");
        }
        return List.copyOf(opmerkingen);
    }
}
