package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel;
import nl.bredeondersteuning.beschikking.besluit.BesluitZoeken;

/** Zoekt een bezwaar op, met wat over het bestreden besluit vastligt. */
@ApplicationScoped
public class BezwaarZoeken {

    private final Bezwaren bezwaren;
    private final BesluitZoeken besluiten;

    BezwaarZoeken(Bezwaren bezwaren, BesluitZoeken besluiten) {
        this.bezwaren = bezwaren;
        this.besluiten = besluiten;
    }

    /** Een bezwaar en de dag waarop het bestreden besluit bekend werd; leeg als dat nog niet is gebeurd. */
    public record Gevonden(UUID id, UUID besluitId, LocalDate ontvangenOp, boolean tijdig, boolean commissie, boolean gehoord,
            String afgezienOpGrondVan, boolean lopend, LocalDate bekendgemaaktOp, List<Bezwaarherstel.Verzoek> herstel,
            LocalDate ingetrokkenOp, List<Bezwaaronderdeel> onderdelen) {

        /** Het laatste verzoek om het bezwaar aan te vullen (Awb 6:6). */
        public Optional<Bezwaarherstel.Verzoek> laatsteHerstel() {
            return herstel.isEmpty() ? Optional.empty() : Optional.of(herstel.getLast());
        }
    }

    /** Het horen in bezwaar: wat de indiener zei, of waarom daarvan is afgezien. */
    public record Horen(LocalDate op, String door, String verslag, String afgezienOpGrondVan, String afgezienReden, String afgezienDoor) {
    }

    public Horen horen(UUID zaakId, UUID bezwaarId) {
        var b = bezwaren.in(zaakId, bezwaarId);
        return new Horen(b.gehoordOp, b.gehoordDoor, b.verslag, b.afgezienOpGrondVan, b.afgezienReden, b.afgezienDoor);
    }

    public Gevonden in(UUID zaakId, UUID bezwaarId) {
        return gevonden(bezwaren.in(zaakId, bezwaarId));
    }

    /** Het laatste bezwaar waarop nog niet is beslist. */
    public Optional<Gevonden> lopend(UUID zaakId) {
        return bezwaren.van(zaakId).stream().filter(Bezwaar::lopend).reduce((eerder, later) -> later).map(this::gevonden);
    }

    /** Een bezwaar voor zover het telt voor wat er tegen een besluit nog openstaat. */
    public record TegenBesluit(UUID besluitId, LocalDate ingetrokkenOp, boolean herroepen, UUID beslissingId, Set<UUID> onderdelen) {
    }

    public List<TegenBesluit> tegenBesluiten(UUID zaakId) {
        return bezwaren.van(zaakId).stream().map(b -> new TegenBesluit(b.besluitId, b.ingetrokkenOp,
                Bezwaaruitkomst.GEGROND.label().equals(b.uitkomst), b.beslissingId, Bezwaaronderdeel.ids(b.onderdelen))).toList();
    }

    /** De bezwaren die maar tegen een deel van een besluit zijn, naar hun id en naar dat van de beslissing erop. */
    public Map<UUID, List<Bezwaaronderdeel>> onderdelen(UUID zaakId) {
        var per = new HashMap<UUID, List<Bezwaaronderdeel>>();
        bezwaren.van(zaakId).stream().filter(b -> !b.onderdelen.isEmpty()).forEach(b -> {
            per.put(b.id, b.onderdelen);
            per.put(b.beslissingId, b.onderdelen);
        });
        per.remove(null);
        return per;
    }

    private Gevonden gevonden(Bezwaar b) {
        return new Gevonden(b.id, b.besluitId, b.ontvangenOp, b.tijdig, b.commissie, b.gehoordOp != null, b.afgezienOpGrondVan, b.lopend(),
                besluiten.in(b.zaakId, b.besluitId).bekendgemaaktOp(), b.herstel.stream().map(Bezwaar.Herstel::verzoek).toList(),
                b.ingetrokkenOp, b.onderdelen);
    }
}
