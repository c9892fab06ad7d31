package nl.bredeondersteuning.intake.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.GezinPeilmoment;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Gezin;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.gesprek.GesprekTonen;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;

/** Toont het gezin op de dag die telt (Wht 2.21 lid 2): die van de aanvraag of die van het eerste gesprek, zoals het beleid zegt. */
@ApplicationScoped
public class GezinTonen {

    private final Gezinsleden leden;
    private final PersoonFeiten personen;
    private final AanvraagTonen aanvragen;
    private final GesprekTonen gesprekken;

    GezinTonen(Gezinsleden leden, PersoonFeiten personen, AanvraagTonen aanvragen, GesprekTonen gesprekken) {
        this.leden = leden;
        this.personen = personen;
        this.aanvragen = aanvragen;
        this.gesprekken = gesprekken;
    }

    /** Het gezin op zijn peildatum. */
    public record Getoond(LocalDate peildatum, List<Lid> leden) {
    }

    /** Een gezinslid, en of de ondersteuning ook voor hem of haar geldt, met de bevinding waarop dat rust. */
    public record Lid(UUID persoonId, Gezin.Relatie relatie, boolean thuiswonend, boolean hoortErbij, String bron, String motivering,
            LocalDate vertrokkenOp, Bevinding bevinding) {
    }

    @Transactional
    public Getoond toon(UUID zaakId, Beleidsprofiel profiel, LocalDate dag) {
        var peildatum = peildatum(zaakId, profiel, dag);
        return new Getoond(peildatum, leden.van(zaakId).stream().map(lid -> lid(lid, peildatum)).toList());
    }

    /** Zolang het gesprek er niet was, telt vandaag. */
    private LocalDate peildatum(UUID zaakId, Beleidsprofiel profiel, LocalDate dag) {
        return profiel.toegang().gezinPeilmoment() == GezinPeilmoment.AANMELDING ? aanvragen.toon(zaakId).ontvangenOp()
                : Optional.ofNullable(gesprekken.gevoerdOp(zaakId)).orElse(dag);
    }

    private Lid lid(Gezinslidrij lid, LocalDate peildatum) {
        var bevinding = Gezin.toets(lid.relatie, personen.van(lid.persoonId).geboren(), lid.thuiswonend, peildatum);
        var telt = bevinding.uitkomst() == Uitkomst.VOLDAAN || bevinding.uitkomst() == Uitkomst.OORDEEL && lid.motivering != null;
        return new Lid(lid.persoonId, lid.relatie, lid.thuiswonend, telt && lid.hoortErOp(peildatum), lid.bron, lid.motivering,
                lid.vertrokkenOp, bevinding);
    }
}
