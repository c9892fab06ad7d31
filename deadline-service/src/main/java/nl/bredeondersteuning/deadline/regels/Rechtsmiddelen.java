package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Besluitstatus;

/** Wat er tegen de besluiten van een zaak is ingesteld, en wat dat voor elk besluit en elk onderdeel betekent. */
public record Rechtsmiddelen(Zaakfeiten feiten) {

    /** Awb 6:7: vanaf wanneer er tegen een besluit niets meer openstaat, als er geen rechtsmiddel meer bij komt. */
    public Optional<LocalDate> onherroepelijkOp(Besluit besluit) {
        return besluit.status() == Besluitstatus.BEKENDGEMAAKT ? Onherroepelijk.op(metRechtsmiddelen(besluit)) : Optional.empty();
    }

    /** Awb 6:7: hetzelfde voor één onderdeel, dat eerder dan de rest kan vaststaan. */
    public Optional<LocalDate> onherroepelijkOp(Besluit besluit, Besluitdeel deel) {
        return besluit.status() == Besluitstatus.BEKENDGEMAAKT ? Onherroepelijk.op(metRechtsmiddelen(besluit), deel.voorzieningId())
                : Optional.empty();
    }

    /** Awb 7:11 lid 2: de beslissing die voor een onderdeel in de plaats kwam, op een bezwaar daartegen of tegen het hele besluit. */
    public Optional<UUID> vervangenDoor(Besluit besluit, Besluitdeel deel) {
        return feiten.verloop().bezwaren().stream().filter(b -> b.besluitId().equals(besluit.id()) && b.gegrond())
                .filter(b -> b.onderdelen().isEmpty() || b.onderdelen().contains(deel.voorzieningId()))
                .map(Bezwaar::beslissingId).findFirst();
    }

    private Onherroepelijk.Besluit metRechtsmiddelen(Besluit besluit) {
        return new Onherroepelijk.Besluit(besluit.bekendgemaaktOp(),
                feiten.verloop().bezwaren().stream().filter(b -> b.besluitId().equals(besluit.id())).map(b -> b.rechtsmiddel(
                        feiten.besluit(b.beslissingId()).map(this::metRechtsmiddelen).orElse(null))).toList(),
                feiten.verloop().beroepen().stream().filter(b -> besluit.id().equals(b.besluitId()))
                        .map(Verloop.Beroep::rechtsmiddel).toList());
    }
}
