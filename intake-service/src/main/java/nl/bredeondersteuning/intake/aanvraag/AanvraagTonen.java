package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Toont aanvragen: één van een zaak, of die van een persoon. */
@ApplicationScoped
public class AanvraagTonen {

    private final Aanvragen aanvragen;
    private final PersoonZoeken personen;
    private final Dagklok klok;

    AanvraagTonen(Aanvragen aanvragen, PersoonZoeken personen, Dagklok klok) {
        this.klok = klok;
        this.aanvragen = aanvragen;
        this.personen = personen;
    }

    /** Een aanvraag zoals andere onderdelen van de intake haar kennen. */
    public record Getoond(UUID zaakId, String zaaknummer, UUID aanvragerId, Aanvraagkanaal kanaal, LocalDate ontvangenOp,
            LocalDate bevestigdOp, boolean lopend, String geopendDoor, boolean vertrokken, int versie) {
        static Getoond van(Aanvraag aanvraag, LocalDate dag) {
            return new Getoond(aanvraag.zaakId, aanvraag.zaaknummer, aanvraag.aanvragerId, aanvraag.kanaal, aanvraag.ontvangenOp,
                    aanvraag.bevestigdOp, aanvraag.looptOp(dag), aanvraag.geopendDoor, aanvraag.vertrek != null, aanvraag.versie);
        }
    }

    public Getoond toon(UUID zaakId) {
        return Optional.ofNullable(aanvragen.findById(zaakId)).map(this::getoond)
                .orElseThrow(() -> Problem.onbekend("De aanvraag van deze zaak").exception());
    }

    public List<Getoond> vanPersoon(String gemeentecode, String bsn) {
        return personen.vind(gemeentecode, bsn).map(id -> aanvragen.van(gemeentecode, id).stream().map(this::getoond).toList())
                .orElse(List.of());
    }

    private Getoond getoond(Aanvraag aanvraag) {
        return Getoond.van(aanvraag, LocalDate.now(klok));
    }
}
