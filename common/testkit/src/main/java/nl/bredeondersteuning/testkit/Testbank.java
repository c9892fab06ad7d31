package nl.bredeondersteuning.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.Map;

/**
 * Zet een service op de testbank: eigen database, tokens van {@link Tokens}, kanalen in het geheugen en een klok die te verzetten is.
 * Argumenten: {@code service} en {@code hoort} (bronnen met komma's).
 */
public class Testbank implements QuarkusTestResourceLifecycleManager {

    private String service;
    private String hoort;

    @Override
    public void init(Map<String, String> argumenten) {
        service = argumenten.get("service");
        hoort = argumenten.getOrDefault("hoort", "");
    }

    @Override
    public Map<String, String> start() {
        var instellingen = new HashMap<String, String>();
        instellingen.put("DATABASE_URL", Testdatabase.maak(service));
        for (var rol : new String[] {"EIGENAAR", "APP", "BEZORGER"}) {
            instellingen.put("DATABASE_" + rol + "_PASSWORD", Testdatabase.WACHTWOORD);
        }
        instellingen.put("quarkus.oidc.public-key", Tokens.publiekeSleutel());
        instellingen.put("quarkus.oidc.token.issuer", Tokens.UITGEVER);
        instellingen.put("quarkus.oidc.auth-server-url", "");
        instellingen.put("quarkus.http.test-port", "0");
        instellingen.put("quarkus.http.host", "127.0.0.1");
        instellingen.put("klok.verzetbaar", "true");
        instellingen.put("klok.url", "");
        instellingen.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        instellingen.putAll(InMemoryConnector.switchOutgoingChannelsToInMemory("uit", "dode-brieven"));
        for (var bron : hoort.split(",")) {
            if (!bron.isBlank()) {
                instellingen.putAll(InMemoryConnector.switchIncomingChannelsToInMemory(bron));
            }
        }
        return instellingen;
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
