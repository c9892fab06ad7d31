package nl.bredeondersteuning.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A service in miniature for the tests of the supervisor: it is healthy and takes the clock. */
public final class NepDienst {
    private static volatile String klok = "";

    private NepDienst() {
    }

    public static void main(String[] args) throws IOException {
        if (System.getenv().containsKey("NEP_STERFT")) System.exit(1);
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"))), 10);
        server.createContext("/", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("PUT")) klok = new String(exchange.getRequestBody().readAllBytes());
                var antwoord = (exchange.getRequestURI().getPath().equals("/omgeving") ? "" + System.getenv() : klok).getBytes();
                exchange.sendResponseHeaders(200, antwoord.length == 0 ? -1 : antwoord.length);
                exchange.getResponseBody().write(antwoord);
            }
        });
        server.start();
    }

    /** A checkout in which every service is this one, packaged where Quarkus would put it. */
    static Path checkout(Path root) throws IOException {
        for (var dienst : Onderdeel.DIENSTEN) {
            var jar = root.resolve(dienst.titel()).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, NepDienst.class.getName());
            try (var uit = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    var klasse = NepDienst.class.getResourceAsStream("NepDienst.class")) {
                uit.putNextEntry(new JarEntry(NepDienst.class.getName().replace('.', '/') + ".class"));
                klasse.transferTo(uit);
            }
        }
        return root;
    }
}
