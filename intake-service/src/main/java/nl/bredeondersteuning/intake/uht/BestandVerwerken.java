package nl.bredeondersteuning.intake.uht;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.bredeondersteuning.intake.persoon.Bsnkluis;

/** Verwerkt een bestand rij voor rij, elke rij in haar eigen transactie: alles van een rij, of niets. */
@ApplicationScoped
public class BestandVerwerken {

    private final Portaalbestanden bestanden;
    private final Bsnkluis kluis;
    private final Mappings mappings;
    private final RegelVerwerken regels;

    BestandVerwerken(Portaalbestanden bestanden, Bsnkluis kluis, Mappings mappings, RegelVerwerken regels) {
        this.bestanden = bestanden;
        this.kluis = kluis;
        this.mappings = mappings;
        this.regels = regels;
    }

    public void verwerk(UUID bestandId) {
        var bestand = QuarkusTransaction.requiringNew().call(() -> bestanden.findById(bestandId));
        if (bestand.status != Portaalbestand.Status.BEZIG) {
            return;
        }
        var gelezen = Csvlezer.lees(kluis.ontsleutel(bestand.ruw, bestand.gemeentecode));
        if (gelezen.weigering() != null) {
            wijzig(bestandId, geweigerd -> geweigerd.weiger(gelezen.weigering()));
            return;
        }
        var indeling = indeling(bestand, gelezen.rijen());
        if (indeling.isEmpty()) {
            wijzig(bestandId, geweigerd -> geweigerd.weiger("KOLOMMEN_ONBEKEND"));
        } else if (gelezen.rijen().stream().skip(indeling.get().mapping().koprij()).allMatch(Csvlezer.Rij::leeg)) {
            wijzig(bestandId, geweigerd -> geweigerd.weiger("BESTAND_LEEG"));
        } else {
            verwerk(bestand, gelezen, indeling.get());
        }
    }

    /** De mapping waarvan alle verplichte koppen er zijn; geen of meer dan één: niet te lezen. */
    private Optional<Indeling> indeling(Portaalbestand bestand, List<Csvlezer.Rij> rijen) {
        var passend = mappings.van(bestand.soort).stream().filter(mapping -> rijen.size() >= mapping.koprij())
                .flatMap(mapping -> mapping.plaatsen(rijen.get(mapping.koprij() - 1).cellen()).stream()
                        .map(plaatsen -> new Indeling(mapping, plaatsen, rijen.get(mapping.koprij() - 1).cellen()))).toList();
        return passend.size() == 1 ? Optional.of(passend.getFirst()) : Optional.empty();
    }

    private record Indeling(Mapping mapping, Map<String, Integer> plaatsen, List<String> koppen) {

        List<String> onbekend() {
            return java.util.stream.IntStream.range(0, koppen.size()).filter(plaats -> !plaatsen.containsValue(plaats))
                    .mapToObj(koppen::get).filter(kop -> !kop.isBlank()).toList();
        }
    }

    private void verwerk(Portaalbestand bestand, Csvlezer.Gelezen gelezen, Indeling indeling) {
        var keuring = new Aanmeldingkeuring(indeling.mapping(), indeling.plaatsen(), indeling.koppen().size(),
                mappings.gebied(bestand.gemeentecode), bestand.ontvangenOp);
        var klaar = QuarkusTransaction.requiringNew().call(() -> bestanden.klaar(bestand.id));
        var eerdere = new HashMap<String, Map<String, String>>();
        var leeg = 0;
        for (var rij : gelezen.rijen().subList(indeling.mapping().koprij(), gelezen.rijen().size())) {
            if (rij.leeg()) {
                leeg++;
                continue;
            }
            var gekeurd = Dubbelen.toets(keuring.keur(rij), eerdere);
            if (!klaar.contains(rij.nummer())) {
                QuarkusTransaction.requiringNew().run(() -> regels.verwerk(bestand, gekeurd));
            }
        }
        var aantalLeeg = leeg;
        wijzig(bestand.id, verwerkt -> {
            verwerkt.status = Portaalbestand.Status.VERWERKT;
            verwerkt.mapping = indeling.mapping().versie();
            verwerkt.tekenset = gelezen.tekenset();
            verwerkt.onbekendeKolommen = indeling.onbekend();
            verwerkt.leeg = aantalLeeg;
        });
    }

    private void wijzig(UUID bestandId, Consumer<Portaalbestand> wijziging) {
        QuarkusTransaction.requiringNew().run(() -> wijziging.accept(bestanden.findById(bestandId)));
    }
}
