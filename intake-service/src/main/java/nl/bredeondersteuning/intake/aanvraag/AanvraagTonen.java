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
import nl.bredeondersteuning.platform.zaak.Zichtbaar;

/** Toont aanvragen: één van een zaak, of die van een persoon. */
@ApplicationScoped
public class AanvraagTonen {

    private final Aanvragen aanvragen;
    private final PersoonZoeken personen;
    private final Zichtbaar zichtbaar;
    private final Dagklok klok;

    AanvraagTonen(Aanvragen aanvragen, PersoonZoeken personen, Zichtbaar zichtbaar, Dagklok klok) {
        this.klok = klok;
        this.zichtbaar = zichtbaar;
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

    /** De zaken van een persoon die de aanroeper mag zien, oudste eerst. */
    public List<Getoond> vanPersoon(String gemeentecode, String bsn) {
        var gevonden = personen.vind(gemeentecode, bsn).map(id -> aanvragen.van(gemeentecode, id)).orElse(List.of());
        var teZien = zichtbaar.van(gevonden.stream().map(aanvraag -> aanvraag.zaakId).toList());
        return gevonden.stream().filter(aanvraag -> teZien.contains(aanvraag.zaakId)).map(this::getoond).toList();
    }

    private Getoond getoond(Aanvraag aanvraag) {
        return Getoond.van(aanvraag, LocalDate.now(klok));
    }
}
