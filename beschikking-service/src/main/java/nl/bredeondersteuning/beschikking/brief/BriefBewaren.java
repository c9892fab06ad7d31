package nl.bredeondersteuning.beschikking.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden.Geadresseerde;

/** Bewaart een brief zoals hij uitging, één keer per geadresseerde en bekendmaking. */
@ApplicationScoped
public class BriefBewaren {

    private final Brieven brieven;

    BriefBewaren(Brieven brieven) {
        this.brieven = brieven;
    }

    /** Over welke zaak en welk besluit de brief gaat, en de hoeveelste bekendmaking het is; zonder besluit is het een bericht. */
    public record Over(UUID zaakId, String gemeentecode, UUID besluitId, String soort, int verzending) {
    }

    /** De zaak is vergrendeld. @return het id van de brief */
    public UUID bewaar(Over over, Geadresseerde aan, Kanaal kanaal, Briefmaker.Gemaakt gemaakt, LocalDate dag) {
        var brief = new Brief();
        brief.id = UUID.randomUUID();
        brief.zaakId = over.zaakId();
        brief.gemeentecode = over.gemeentecode();
        brief.besluitId = over.besluitId();
        brief.soort = over.soort();
        brief.verzending = over.verzending();
        brief.geadresseerdeId = aan.persoonId();
        brief.kanaal = kanaal.label();
        brief.gedagtekendOp = dag;
        brief.sha256 = gemaakt.sha256();
        brief.paginas = gemaakt.paginas();
        brief.sjabloonversie = gemaakt.sjabloonversie();
        brief.pdf = gemaakt.pdf();
        brieven.persist(brief);
        return brief.id;
    }
}
