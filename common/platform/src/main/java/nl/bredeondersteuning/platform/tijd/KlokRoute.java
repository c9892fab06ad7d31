package nl.bredeondersteuning.platform.tijd;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/**
 * {@code PUT /klok}: verzet de dag van deze service, alleen als {@code klok.verzetbaar} aan staat (plaatselijke suite, loopback).
 * Antwoordt pas als het werk van de overgeslagen dagen gedaan is.
 */
@ApplicationScoped
public class KlokRoute {

    private final KlokInstellingen instellingen;
    private final Dagklok klok;
    private final Event<DagVerzet> verzet;

    KlokRoute(KlokInstellingen instellingen, Dagklok klok, Event<DagVerzet> verzet) {
        this.instellingen = instellingen;
        this.klok = klok;
        this.verzet = verzet;
    }

    void registreer(@Observes Router router) {
        if (instellingen.verzetbaar()) {
            router.put("/klok").handler(BodyHandler.create(false)).blockingHandler(this::zet);
        }
    }

    private synchronized void zet(RoutingContext verzoek) {
        var van = LocalDate.now((Clock) klok);
        var naar = LocalDate.parse(new JsonObject(verzoek.body().asString()).getString("vandaag"));
        klok.zet(naar);
        verzet.fire(new DagVerzet(van, naar));
        verzoek.response().putHeader("Content-Type", "application/json").end(new JsonObject().put("vandaag", naar.toString()).encode());
    }
}
