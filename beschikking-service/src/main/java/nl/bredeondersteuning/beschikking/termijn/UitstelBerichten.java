package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.awb.Uitstel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import nl.bredeondersteuning.events.TermijnVerlengd;

/** Bericht de aanvrager dat het besluit later komt, en wanneer uiterlijk (Awb 4:14 lid 3). */
@ApplicationScoped
public class UitstelBerichten {

    private final Termijnstand termijnen;
    private final TermijnWijzigen wijzigen;

    UitstelBerichten(Termijnstand termijnen, TermijnWijzigen wijzigen) {
        this.termijnen = termijnen;
        this.wijzigen = wijzigen;
    }

    @Transactional
    TermijnWijzigen.Outcome bericht(TermijnWijzigen.Opdracht opdracht, LocalDate uiterlijk) {
        var soort = opdracht.soort();
        var loopt = termijnen.van(opdracht.zaakId(), soort);
        if (loopt.isEmpty()) {
            return new TermijnWijzigen.Outcome.LooptNiet(soort);
        }
        var toets = Uitstel.bericht(opdracht.dag(), loopt.get().laatsteDag(), uiterlijk);
        if (toets.houdtTegen()) {
            return new TermijnWijzigen.Outcome.Verzet(List.of(toets));
        }
        var rij = opdracht.rij(Termijnwijzigingrij.Soort.UITSTEL, "Awb 4:14 lid 3", null);
        rij.nieuweDag = uiterlijk;
        return wijzigen.legVast(opdracht, rij, new TermijnVerlengd(rij.zaakId, rij.gemeentecode, rij.artikel, soort.label(), null,
                uiterlijk,
                rij.vastgelegdOp, rij.id, null), new Bericht(rij.zaakId, "bericht van uitstel", "Wij beslissen later over uw aanvraag",
                "Wij beslissen uiterlijk " + Datum.voluit(uiterlijk) + " over uw aanvraag om brede ondersteuning.",
                List.of("Het lukt ons niet om eerder te beslissen. Dat spijt ons.",
                        "U hoeft niets te doen. U krijgt van ons een brief met het "
                        + "besluit."), List.of(toets)));
    }
}
