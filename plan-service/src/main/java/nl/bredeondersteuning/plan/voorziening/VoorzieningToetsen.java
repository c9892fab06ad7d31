package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.HerhaaldeAanvraag;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.plan.regels.Weigeringsvragen;

/** Toetst een voorziening vooraf, gevraagd of nog niet, en verandert niets (Wht 2.21 lid 4a, Kampen hoofdstuk 5). */
@ApplicationScoped
public class VoorzieningToetsen {

    private static final int MEESTE = 100;

    private final Voorzieningen voorzieningen;
    private final VoorzieningWegen wegen;

    VoorzieningToetsen(Voorzieningen voorzieningen, VoorzieningWegen wegen) {
        this.voorzieningen = voorzieningen;
        this.wegen = wegen;
    }

    @Transactional
    Vooruitblik toets(Voorziening voorziening, List<Gewogen> gewogen, LocalDate dag) {
        // What is found here is told, not kept.
        voorzieningen.getEntityManager().detach(voorziening);
        return blik(voorziening, gewogen, dag);
    }

    /** Een vraag die nog niet gesteld is. */
    @Transactional
    public Vooruitblik toets(VoorzieningVragen.Vraag vraag, UUID zaakId, String gemeentecode, List<Gewogen> gewogen, LocalDate dag) {
        return blik(Voorziening.van(zaakId, gemeentecode, vraag, dag), gewogen, dag);
    }

    private Vooruitblik blik(Voorziening voorziening, List<Gewogen> gewogen, LocalDate dag) {
        var weging = wegen.weeg(voorziening, dag);
        var eerdere = eerdere(voorziening);
        var geweigerd = eerdere.stream().filter(EerdereVraag::zelfdeVraag).filter(eerder -> eerder.grond() != null)
                .map(EerdereVraag::beslistOp).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        var bevindingen = Stream.concat(weging.toekennen(Gewogen.afweging(gewogen)).stream(), HerhaaldeAanvraag.toets(geweigerd).stream())
                .toList();
        return new Vooruitblik(bevindingen.stream().noneMatch(Bevinding::houdtTegen), bevindingen, Vooruitblik.oordelen(bevindingen),
                Voorzieningtoets.gronden(weging.toets()), Weigeringsvragen.horen(voorziening.bronnen.values(), dag),
                Weigeringsvragen.teBeantwoorden(weging.profiel()), eerdere, gedeeld(voorziening),
                weging.profiel().versie().id());
    }

    private List<GedeeldeVoorziening> gedeeld(Voorziening voorziening) {
        return voorzieningen.gedeeldMet(voorziening.zaakId, 0, MEESTE).stream()
                .filter(andere -> andere.leefgebied.equals(voorziening.leefgebied)).map(GedeeldeVoorziening::of).toList();
    }

    private List<EerdereVraag> eerdere(Voorziening voorziening) {
        return voorzieningen.alle(voorziening.zaakId).stream().filter(eerder -> eerder.leefgebied.equals(voorziening.leefgebied))
                .filter(eerder -> voorziening.nr == null || eerder.nr < voorziening.nr).map(eerder -> EerdereVraag.van(eerder, voorziening))
                .toList();
    }
}
