package nl.bredeondersteuning.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Leest in een test mee wat er gelogd wordt, zolang hij open is. */
public final class Logboek extends Handler implements AutoCloseable {

    private final List<Regel> regels = new CopyOnWriteArrayList<>();

    private Logboek() {
        setLevel(Level.ALL);
    }

    /** Eén regel: haar tekst met alles wat erbij hoort, en de zaak waarover zij gaat. */
    public record Regel(String tekst, String zaakId) {
    }

    public static Logboek open() {
        var logboek = new Logboek();
        Logger.getLogger("").addHandler(logboek);
        return logboek;
    }

    @Override
    public void publish(LogRecord regel) {
        var uitgebreid = ExtLogRecord.wrap(regel);
        var fout = new StringBuilder();
        for (var oorzaak = regel.getThrown(); oorzaak != null; oorzaak = oorzaak.getCause()) {
            fout.append(' ').append(oorzaak);
        }
        regels.add(new Regel(uitgebreid.getFormattedMessage() + fout, uitgebreid.getMdc("zaakId")));
    }

    public List<Regel> regels() {
        return List.copyOf(regels);
    }

    @Override
    public void flush() {
        // Every line is kept at once.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
