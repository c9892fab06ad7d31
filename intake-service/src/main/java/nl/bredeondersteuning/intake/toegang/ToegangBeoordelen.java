package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Toegangstoets;

/** Beoordeelt of de aanvrager rechthebbend is, naar wet en beleid, op de feiten van vandaag (Wht 2.21 lid 1 tot en met 3). */
@ApplicationScoped
public class ToegangBeoordelen {

    private final Toegangen toegangen;
    private final Toegangsfeiten feiten;
    private final Profielen profielen;
    private final UitkomstMeedelen meedelen;

    ToegangBeoordelen(Toegangen toegangen, Toegangsfeiten feiten, Profielen profielen, UitkomstMeedelen meedelen) {
        this.toegangen = toegangen;
        this.feiten = feiten;
        this.profielen = profielen;
        this.meedelen = meedelen;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Toegangstoets beoordeel(UUID zaakId, String bron, LocalDate dag) {
        var toegang = toegangen.findById(zaakId);
        var profiel = profielen.voor(toegang.gemeentecode, dag);
        var bekend = feiten.van(zaakId, toegang.uhtStatus, dag);
        var toets = Toegangstoets.van(bekend, profiel);
        toegang.beoordeel(toets, dag, profiel.versie().id());
        meedelen.deelMee(toegang, toets, bron, bekend.minderjarig());
        return toets;
    }
}
