package nl.bredeondersteuning.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.bredeondersteuning.local.Webserver.Antwoord;

/** The stand-ins for what a municipality has outside the suite: identity provider, UHT, BRP, and the movable clock. */
public final class StandInsMain {
    private StandInsMain() {
    }

    /** Arguments: data directory, base of the ports. */
    public static void main(String[] args) throws IOException {
        start(new Werkmap(Path.of(args[0])), new Poorten(Integer.parseInt(args[1])));
    }

    static Webserver start(Werkmap map, Poorten poorten) throws IOException {
        var tokens = new Tokens(Sleutel.van(map.sleutel("oidc")), Sleutel.van(map.sleutel(Tokens.CLIENT)),
                poorten.url(Onderdeel.STANDINS) + "/oidc", Gemeenten.alle(System.getenv("BELEID_DIR")),
                new Inloggen(poorten.url(Onderdeel.DEADLINE)), Clock.systemUTC());
        var server = new Webserver(poorten.poort(Onderdeel.STANDINS));
        tokens.routes(server);
        new Klok(map.standins().resolve("klok"), poorten, () -> tokens.voorDienst("stand-ins")).routes(server);
        new Uht(new Personen(map.standins().resolve("uht.json"))).routes(server);
        new Brp(new Personen(map.standins().resolve("brp.json"))).routes(server);
        server.route("GET", "/q/health/ready", _ -> Antwoord.json(Map.of("status", "UP")));
        return server.start();
    }
}
