package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.termijn.Kalender;
import nl.bredeondersteuning.deadline.regels.Termijn;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Berekent welke lopende termijnen met een andere kalender of ander beleid een andere laatste dag zouden krijgen; verandert niets. */
@ApplicationScoped
public class VerschuivingenBerekenen {

    private final Geschiedenissen geschiedenissen;
    private final Profielen profielen;
    private final Dagklok klok;

    VerschuivingenBerekenen(Geschiedenissen geschiedenissen, Profielen profielen, Dagklok klok) {
        this.geschiedenissen = geschiedenissen;
        this.profielen = profielen;
        this.klok = klok;
    }

    /** In de volgorde van de zaken; leeg als er niets verschuift. */
    @Transactional
    public List<Verschuiving> bereken(List<UUID> zaken, Kalender kalender, Profielen beleid) {
        var dag = LocalDate.now(klok);
        return geschiedenissen.van(zaken).stream().flatMap(zaak -> verschuivingen(zaak, kalender, beleid, dag)).toList();
    }

    private Stream<Verschuiving> verschuivingen(Geschiedenissen.Geschiedenis zaak, Kalender kalender, Profielen beleid, LocalDate dag) {
        var feiten = zaak.feiten();
        var nu = Zaakstand.van(feiten, profielen, dag).termijnen();
        var straks = kalender.alsGeldend(() -> Zaakstand.van(feiten, beleid, dag)).termijnen();
        var zaaknummer = feiten.aanvraag() == null ? null : feiten.aanvraag().zaaknummer();
        return nu.stream().filter(termijn -> termijn.status(dag).open()).flatMap(termijn -> zelfde(straks, termijn).stream()
                .filter(ander -> !ander.uitersteDatum().equals(termijn.uitersteDatum()))
                .map(ander -> new Verschuiving(zaak.zaakId(), zaaknummer, termijn.soort(), termijn.betreft(), termijn.uitersteDatum(),
                        ander.uitersteDatum(), ander.artikel(), ander.stappen().getLast().omschrijving())));
    }

    private static Optional<Termijn> zelfde(List<Termijn> termijnen, Termijn gezocht) {
        return termijnen.stream().filter(t -> t.soort() == gezocht.soort() && Dossier.sleutel(t.betreft())
                .equals(Dossier.sleutel(gezocht.betreft()))).findFirst();
    }
}
