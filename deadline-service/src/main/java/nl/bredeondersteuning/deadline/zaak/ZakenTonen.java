package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Voorzieningstatus;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Toont van een aantal zaken in één vraag wat er nog openstaat. */
@ApplicationScoped
public class ZakenTonen {

    private final Dossiers dossiers;
    private final Profielen profielen;
    private final Dagklok klok;

    ZakenTonen(Dossiers dossiers, Profielen profielen, Dagklok klok) {
        this.dossiers = dossiers;
        this.profielen = profielen;
        this.klok = klok;
    }

    /**
     * Wat er in een zaak openstaat.
     *
     * @param doelen de leefgebieden waarvan de doelstelling nog niet bereikt is
     * @param voorzieningen de soorten van wat gevraagd en nog niet besloten, of toegekend en nog niet verstrekt is
     */
    public record Openstaand(UUID zaakId, String zaaknummer, List<String> taken, List<String> doelen, List<String> voorzieningen,
                             LocalDate eindeBekendgemaaktOp, LocalDate warmeOverdrachtOp) {
    }

    public List<Openstaand> toon(List<UUID> zaken) {
        return dossiers.vind(zaken).stream().map(this::openstaand).toList();
    }

    private Openstaand openstaand(Dossier dossier) {
        var stand = Zaakstand.van(dossier.feiten(), profielen, LocalDate.now(klok));
        var feiten = stand.feiten();
        var einde = feiten.verloop().einde();
        var voorzieningen = feiten.voorzieningen().stream().filter(v -> List.of(Voorzieningstatus.GEVRAAGD, Voorzieningstatus.TOEGEKEND)
                .contains(feiten.status(v))).map(v -> v.soort() + " (" + feiten.status(v).label() + ")").toList();
        return new Openstaand(dossier.zaakId(), feiten.aanvraag() == null ? null : feiten.aanvraag().zaaknummer(),
                stand.taken().stream().map(Taak::soort).map(s -> s.label()).toList(), einde.openDoelen().stream().sorted().toList(),
                voorzieningen, einde.bekendgemaaktOp(), einde.warmeOverdrachtOp());
    }
}
