package nl.bredeondersteuning.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-open HTTP/1.1 connection that costs next to nothing, so that the measurement is of the service and not of its client. */
final class Verbinding implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream uit;

    Verbinding(int poort) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), poort);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        uit = socket.getOutputStream();
    }

    /** The status and body of an answer. */
    record Antwoord(int status, String inhoud) {
    }

    Antwoord stuur(String methode, String pad, String kopregels, String inhoud) throws IOException {
        var bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        var bericht = new ByteArrayOutputStream(1_024 + bytes.length);
        bericht.writeBytes((methode + " " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\n" + kopregels + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        bericht.writeBytes(bytes);
        bericht.writeTo(uit);
        uit.flush();
        return lees();
    }

    private Antwoord lees() throws IOException {
        var status = Integer.parseInt(regel().substring(9, 12));
        int lengte = 0;
        var stukken = false;
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            var klein = regel.toLowerCase();
            if (klein.startsWith("content-length:")) lengte = Integer.parseInt(klein.substring(15).strip());
            if (klein.startsWith("transfer-encoding:")) stukken = klein.contains("chunked");
        }
        return new Antwoord(status, stukken ? stukken() : new String(in.readNBytes(lengte), StandardCharsets.UTF_8));
    }

    private String stukken() throws IOException {
        var alles = new ByteArrayOutputStream();
        for (int lengte = Integer.parseInt(regel(), 16); lengte > 0; lengte = Integer.parseInt(regel(), 16)) {
            alles.writeBytes(in.readNBytes(lengte));
            regel();
        }
        regel();
        return alles.toString(StandardCharsets.UTF_8);
    }

    private String regel() throws IOException {
        var regel = new StringBuilder();
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) throw new EOFException("The service closed the connection");
            if (teken != '\r') regel.append((char) teken);
        }
        return regel.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
