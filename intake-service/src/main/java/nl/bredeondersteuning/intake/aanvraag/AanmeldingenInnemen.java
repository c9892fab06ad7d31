package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.aanvraag.AanvragenOpenen.Nieuw;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken.Bekende;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Neemt aanmeldingen uit het portaal als aanvraag in behandeling, per de ontvangstdatum van het bestand (Kampen artikel 3.1 lid 3). */
@ApplicationScoped
public class AanmeldingenInnemen {

    private final PersoonZoeken personen;
    private final PersoonVastleggen vastleggen;
    private final Aanvragen aanvragen;
    private final AanvragenOpenen openen;

    AanmeldingenInnemen(PersoonZoeken personen, PersoonVastleggen vastleggen, Aanvragen aanvragen, AanvragenOpenen openen) {
        this.personen = personen;
        this.vastleggen = vastleggen;
        this.aanvragen = aanvragen;
        this.openen = openen;
    }

    /** Wie zich meldt, en op welke grond. */
    public record Aanmelding(Persoonsgegevens persoon, Aanvraaggrond grond) {
    }

    /** Een nieuwe zaak, een tweede grond bij een lopende, of niets nieuws. */
    public sealed interface Outcome {
        record Ingenomen(UUID zaakId, Vroeger vroeger) implements Outcome {
        }

        record TweedeGrond(UUID zaakId) implements Outcome {
        }

        record LooptAl(UUID zaakId, boolean andersTeBereiken) implements Outcome {
        }
    }

    /** @return wat er van elke aanmelding werd, in dezelfde volgorde */
    @Transactional
    public List<Outcome> neemIn(String gemeentecode, List<Aanmelding> aanmeldingen, LocalDate ontvangenOp) {
        var bekend = personen.vind(gemeentecode, aanmeldingen.stream().map(aanmelding -> aanmelding.persoon().bsn()).toList());
        var eerdere = aanvragen.van(gemeentecode, bekend.values().stream().map(Bekende::id).toList());
        var nieuwe = new LinkedHashMap<String, Aanmelding>();
        for (var aanmelding : aanmeldingen) {
            var bsn = aanmelding.persoon().bsn();
            if (eerdere(eerdere, bekend.get(bsn)).stream().noneMatch(eerder -> eerder.looptOp(ontvangenOp))) {
                nieuwe.putIfAbsent(bsn, aanmelding);
            }
        }
        var geopend = open(gemeentecode, nieuwe, bekend.keySet(), ontvangenOp);
        return aanmeldingen.stream().map(aanmelding -> {
            var wie = bekend.get(aanmelding.persoon().bsn());
            var nieuw = geopend.get(aanmelding.persoon().bsn());
            if (nieuw != null) {
                return nieuwe.get(aanmelding.persoon().bsn()) == aanmelding
                        ? new Outcome.Ingenomen(nieuw.zaakId, Vroeger.van(eerdere(eerdere, wie))) : bij(nieuw, aanmelding, false);
            }
            var lopende = eerdere(eerdere, wie).stream().filter(eerder -> eerder.looptOp(ontvangenOp)).findFirst().orElseThrow();
            return bij(lopende, aanmelding, wie.isAndersTeBereiken(aanmelding.persoon()));
        }).toList();
    }

    private static List<Aanvraag> eerdere(Map<UUID, List<Aanvraag>> eerdere, Bekende wie) {
        return wie == null ? List.of() : eerdere.getOrDefault(wie.id(), List.of());
    }

    private Map<String, Aanvraag> open(String gemeentecode, Map<String, Aanmelding> nieuwe, Set<String> bekend, LocalDate ontvangenOp) {
        var gegevens = nieuwe.values().stream().map(Aanmelding::persoon).toList();
        var ids = vastleggen.legVast(gemeentecode, gegevens, bekend).iterator();
        var aanvragenVan = openen.open(gemeentecode, nieuwe.values().stream()
                .map(aanmelding -> new Nieuw(ids.next(), aanmelding.grond(), Aanvraagkanaal.PORTAAL)).toList(), ontvangenOp).iterator();
        var geopend = new HashMap<String, Aanvraag>();
        nieuwe.keySet().forEach(bsn -> geopend.put(bsn, aanvragenVan.next()));
        return geopend;
    }

    /** Een lopende zaak zonder bekende grond krijgt die van het portaal; een andere grond komt ernaast. */
    private Outcome bij(Aanvraag lopende, Aanmelding aanmelding, boolean andersTeBereiken) {
        var grond = aanmelding.grond();
        if (lopende.grond == grond || lopende.tweedeGrond == grond) {
            return new Outcome.LooptAl(lopende.zaakId, andersTeBereiken);
        }
        openen.vergrendel(lopende);
        if (lopende.grond == null) {
            lopende.grond = grond;
            return new Outcome.LooptAl(lopende.zaakId, andersTeBereiken);
        }
        lopende.tweedeGrond = grond;
        return new Outcome.TweedeGrond(lopende.zaakId);
    }
}
