package nl.bredeondersteuning.intake.kindvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken.Bekende;
import nl.bredeondersteuning.intake.toegang.OpenVerificaties;
import nl.bredeondersteuning.intake.toegang.Verificatiestand;

/** Zegt over welke kinderen een vraag aan de UHT openstaat. */
@ApplicationScoped
public class OpenVragen {

    private final PersoonZoeken personen;
    private final Kindvragen vragen;
    private final OpenVerificaties verificaties;

    OpenVragen(PersoonZoeken personen, Kindvragen vragen, OpenVerificaties verificaties) {
        this.personen = personen;
        this.vragen = vragen;
        this.verificaties = verificaties;
    }

    /** Een zaak waarover gevraagd is, met de geboortedatum in de laatste vraag. */
    public record OpenVraag(UUID zaakId, LocalDate geboortedatum) {
    }

    /** @return per burgerservicenummer de open vraag; wie niet gevraagd of al bevestigd is, staat er niet in */
    public Map<String, OpenVraag> van(String gemeentecode, Collection<String> nummers) {
        var bekend = personen.vind(gemeentecode, nummers);
        var opKind = new HashMap<UUID, OpenVraag>();
        vragen.over(gemeentecode, bekend.values().stream().map(Bekende::id).toList())
                .forEach(kind -> opKind.put(kind.kindId, new OpenVraag(kind.zaakId, kind.geboortedatum)));
        var open = verificaties.van(opKind.values().stream().map(OpenVraag::zaakId).toList());
        var gevonden = new HashMap<String, OpenVraag>();
        bekend.forEach((bsn, wie) -> {
            var vraag = opKind.get(wie.id());
            if (vraag != null && open.containsKey(vraag.zaakId())) {
                gevonden.put(bsn, vraag);
            }
        });
        return gevonden;
    }

    /** Hoeveel gevraagde kinderen nog geen bruikbaar antwoord hebben. */
    public int onbeantwoord(String gemeentecode) {
        var standen = verificaties.van(vragen.gevraagdeZaken(gemeentecode)).values();
        return (int) standen.stream().filter(stand -> stand == Verificatiestand.GEVRAAGD).count();
    }
}
