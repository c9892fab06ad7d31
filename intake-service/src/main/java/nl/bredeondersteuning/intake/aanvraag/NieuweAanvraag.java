package nl.bredeondersteuning.intake.aanvraag;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.GelijkendeZoeken.MogelijkDezelfde;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.intake.regels.Gelijkenis.Kenmerken;
import nl.bredeondersteuning.intake.vermoeden.VermoedensVastleggen;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zichtbaar;

/** Het antwoord op een nieuwe aanvraag, met zaken van wie dezelfde mens kan zijn; een mens zegt of dat zo is (AVG 5 lid 1 sub d). */
@Singleton
class NieuweAanvraag {

    private final AanvraagTonen tonen;
    private final VermoedensVastleggen vermoedens;
    private final Zichtbaar zichtbaar;
    private final Auditketen audit;

    NieuweAanvraag(AanvraagTonen tonen, VermoedensVastleggen vermoedens, Zichtbaar zichtbaar, Auditketen audit) {
        this.zichtbaar = zichtbaar;
        this.tonen = tonen;
        this.vermoedens = vermoedens;
        this.audit = audit;
    }

    Response antwoord(UUID zaakId, Persoonsgegevens persoon, LocalDate dag) {
        var aanvraag = tonen.toon(zaakId);
        var adres = persoon.adres();
        var kenmerken = new Kenmerken(persoon.bsn(), persoon.achternaam(), persoon.geboortedatum(), adres == null ? null : adres.postcode(),
                adres == null ? null : adres.huisnummer());
        var gevonden = vermoedens.legVast(zaakId, kenmerken, aanvraag.aanvragerId(), dag);
        if (!gevonden.isEmpty()) {
            audit.lijst(gevonden.stream().map(MogelijkDezelfde::zaakId).toList());
        }
        return Versie.met(Response.created(URI.create("zaken/" + zaakId + "/aanvraag"))
                .entity(AanvraagResponse.of(aanvraag, false, gevonden)), aanvraag.versie()).build();
    }

    /** Wie een afgeschermde zaak niet mag zien, hoort dat zij er is: een tweede komt er niet (AVG 5 lid 1 sub f). */
    Response liepAl(UUID zaakId) {
        var aanvraag = tonen.toon(zaakId);
        audit.lijst(List.of(zaakId));
        return zichtbaar.van(List.of(zaakId)).isEmpty() ? Response.ok(AanvraagResponse.afgeschermd(aanvraag)).build()
                : AanvraagResponse.antwoord(Response.ok(), aanvraag, true);
    }
}
