package nl.bredeondersteuning.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The lock on a data directory: one suite at a time works in it, and its pid stands in the file. */
final class Slot implements AutoCloseable {
    private final Werkmap map;
    private final FileChannel bestand;

    private Slot(Werkmap map, FileChannel bestand) {
        this.map = map;
        this.bestand = bestand;
    }

    static Slot op(Werkmap map) {
        try {
            var bestand = FileChannel.open(map.slot(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (bestand.tryLock() == null) throw inGebruik(map);
            bestand.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
            return new Slot(map, bestand);
        } catch (OverlappingFileLockException _) {
            throw inGebruik(map);
        } catch (IOException e) {
            throw new LokaleFout("De map " + map.dir() + " is niet te gebruiken: " + e.getMessage(), e);
        }
    }

    private static LokaleFout inGebruik(Werkmap map) {
        var wie = Werkmap.pidIn(map.slot()).map(pid -> " (pid " + pid + ")").orElse("");
        return new LokaleFout("Op " + map.dir() + " draait al een suite" + wie + ". Stop die eerst of kies een andere map met --data.");
    }

    @Override
    public void close() {
        try {
            bestand.close();
        } catch (IOException e) {
            throw new LokaleFout("Het slot van " + map.dir() + " gaat niet open: " + e.getMessage(), e);
        }
    }
}
