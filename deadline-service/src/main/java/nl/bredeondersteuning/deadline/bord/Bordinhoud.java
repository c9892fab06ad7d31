package nl.bredeondersteuning.deadline.bord;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Haalt op wat een blad toont, met de regel in de audit die zegt wie het zag. */
@ApplicationScoped
class Bordinhoud {

    private final Bordtoegang toegang;
    private final Zaken zaken;
    private final Auditketen audit;
    private final Dagklok klok;

    Bordinhoud(Bordtoegang toegang, Zaken zaken, Auditketen audit, Dagklok klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.audit = audit;
        this.klok = klok;
    }

    /** Een blad met wat er op elk blad staat. */
    public record Pagina(String medewerker, String vandaag, Object deel) {
    }

    Pagina toon(RoutingContext verzoek, Blad blad, Map<String, String> zoek, UUID zaakId) {
        var wie = toegang.aanroeper(verzoek, blad.naam());
        var vandaag = LocalDate.now(klok);
        return toegang.voerUit(wie, zaakId, () -> {
            var getoond = blad.toon(new Blad.Vraag(wie, zoek, zaakId, vandaag));
            if (zaakId == null) {
                audit.lijst(getoond.zaken().stream().distinct().toList());
            } else {
                audit.inzage(zaken.vind(zaakId).orElseThrow().gemeentecode(), zaakId, 200);
            }
            return new Pagina(wie.medewerker(), Bordregel.hoofdletter(Datum.metWeekdag(vandaag)), getoond.inhoud());
        });
    }
}
