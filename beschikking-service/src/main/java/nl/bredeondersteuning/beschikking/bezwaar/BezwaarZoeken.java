package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
            String afgezienOpGrondVan, boolean lopend, LocalDate bekendgemaaktOp) {
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

    private Gevonden gevonden(Bezwaar b) {
        return new Gevonden(b.id, b.besluitId, b.ontvangenOp, b.tijdig, b.commissie, b.gehoordOp != null, b.afgezienOpGrondVan, b.lopend(),
                besluiten.in(b.zaakId, b.besluitId).bekendgemaaktOp());
    }
}
