package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Zoekt personen op burgerservicenummer. */
@ApplicationScoped
public class PersoonZoeken {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonZoeken(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** Een persoon die de gemeente kent. */
    public static final class Bekende {

        private final Persoon persoon;

        private Bekende(Persoon persoon) {
            this.persoon = persoon;
        }

        public UUID id() {
            return persoon.id;
        }

        /** Of deze gegevens iemand anders bereikbaar maken, of geheim, dan bekend is. */
        public boolean isAndersTeBereiken(Persoonsgegevens gegevens) {
            return persoon.isAndersTeBereiken(gegevens);
        }
    }

    public Optional<UUID> vind(String gemeentecode, String bsn) {
        return personen.metIndex(gemeentecode, kluis.index(bsn)).map(persoon -> persoon.id);
    }

    /** Wie van deze nummers bekend zijn, in één vraag. */
    public Map<String, Bekende> vind(String gemeentecode, Collection<String> nummers) {
        var opIndex = new HashMap<ByteBuffer, String>();
        nummers.forEach(bsn -> opIndex.put(ByteBuffer.wrap(kluis.index(bsn)), bsn));
        var bekend = new HashMap<String, Bekende>();
        personen.metIndex(gemeentecode, opIndex.keySet().stream().map(ByteBuffer::array).toList())
                .forEach(persoon -> bekend.put(opIndex.get(ByteBuffer.wrap(persoon.bsnIndex)), new Bekende(persoon)));
        return bekend;
    }
}
