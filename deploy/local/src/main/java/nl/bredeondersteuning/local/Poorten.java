package nl.bredeondersteuning.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** The loopback ports of the suite, all at a fixed distance from one base. */
public record Poorten(int basis) {

    /** A base of which every port is free at this moment; below the range from which the kernel hands out ports. */
    public static int vrijeBasis() {
        var random = new Random();
        for (int poging = 0; poging < 200; poging++) {
            var poorten = new Poorten(20_000 + 50 * random.nextInt(240));
            if (poorten.bezet(List.of(Onderdeel.values())).isEmpty()) return poorten.basis;
        }
        throw new LokaleFout("Er is geen vrije reeks poorten tussen 20000 en 32000 gevonden.");
    }

    public int poort(Onderdeel onderdeel) {
        return onderdeel.poort(basis);
    }

    public String url(Onderdeel onderdeel) {
        return "http://127.0.0.1:" + poort(onderdeel);
    }

    int kafkaController() {
        return basis + 22;
    }

    /** Names the ports on which another process already listens. */
    List<String> bezet(Collection<Onderdeel> onderdelen) {
        return Arrays.stream(Onderdeel.values())
                .filter(onderdelen::contains)
                .filter(o -> !vrij(poort(o)) || o == Onderdeel.KAFKA && !vrij(kafkaController()))
                .map(o -> poort(o) + " (" + o.titel() + ")")
                .toList();
    }

    private static boolean vrij(int poort) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
