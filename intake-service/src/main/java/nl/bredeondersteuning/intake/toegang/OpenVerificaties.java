package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Zegt van zaken hoe ver het nagaan bij de UHT is. */
@ApplicationScoped
public class OpenVerificaties {

    private final Toegangen toegangen;

    OpenVerificaties(Toegangen toegangen) {
        this.toegangen = toegangen;
    }

    /** Per zaak de stand; een zaak die bevestigd of beoordeeld is, staat er niet in. */
    public Map<UUID, Verificatiestand> van(Collection<UUID> zaken) {
        var bekend = toegangen.haalOp(zaken);
        var open = new TreeMap<UUID, Verificatiestand>();
        zaken.forEach(zaak -> open.put(zaak, Verificatiestand.NIET_GEVRAAGD));
        bekend.forEach(toegang -> open.put(toegang.zaakId, toegang.verificatie));
        bekend.stream().filter(toegang -> toegang.uhtStatus != null).forEach(toegang -> open.remove(toegang.zaakId));
        return open;
    }
}
