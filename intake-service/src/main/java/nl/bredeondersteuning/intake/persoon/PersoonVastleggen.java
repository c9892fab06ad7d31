package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Persoonsgeschiedenis.Aanleiding;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Legt vast wie iemand is; dezelfde persoon langs een andere weg is dezelfde persoon, en wat er over hem stond blijft leesbaar. */
@ApplicationScoped
public class PersoonVastleggen {

    private final Personen personen;
    private final Bsnkluis kluis;
    private final Persoonsgeschiedenis geschiedenis;
    private final Dagklok klok;

    PersoonVastleggen(Personen personen, Bsnkluis kluis, Persoonsgeschiedenis geschiedenis, Dagklok klok) {
        this.personen = personen;
        this.kluis = kluis;
        this.geschiedenis = geschiedenis;
        this.klok = klok;
    }

    /** @return id van de persoon bij deze gemeente */
    @Transactional
    public UUID legVast(String gemeentecode, Persoonsgegevens gegevens) {
        return legVast(gemeentecode, List.of(gegevens), Set.of(gegevens.bsn())).getFirst();
    }

    /**
     * Hetzelfde voor velen in één vraag.
     *
     * @param misschienBekend de nummers van wie de gemeente kan kennen; de anderen zijn nieuw
     * @return de ids in dezelfde volgorde
     */
    @Transactional
    public List<UUID> legVast(String gemeentecode, List<Persoonsgegevens> alle, Set<String> misschienBekend) {
        var bekend = new HashMap<ByteBuffer, Persoon>();
        personen.metIndex(gemeentecode, alle.stream().map(Persoonsgegevens::bsn).filter(misschienBekend::contains).map(kluis::index).toList())
                .forEach(persoon -> bekend.put(ByteBuffer.wrap(persoon.bsnIndex), persoon));
        var ids = new ArrayList<UUID>();
        for (var gegevens : alle) {
            var index = kluis.index(gegevens.bsn());
            var persoon = bekend.get(ByteBuffer.wrap(index));
            ids.add(persoon == null ? nieuw(gemeentecode, index, gegevens) : wijzig(persoon, gegevens));
        }
        return ids;
    }

    private UUID wijzig(Persoon persoon, Persoonsgegevens gegevens) {
        geschiedenis.wijzig(persoon, new Aanleiding(null, "opgave", null, LocalDate.now(klok)),
                () -> persoon.neemOver(gegevens, persoon.gemeentecode));
        return persoon.id;
    }

    private UUID nieuw(String gemeentecode, byte[] index, Persoonsgegevens gegevens) {
        var persoon = new Persoon();
        persoon.id = UUID.randomUUID();
        persoon.gemeentecode = gemeentecode;
        persoon.bsnSleutelId = kluis.sleutelId();
        persoon.bsnVersleuteld = kluis.versleutel(gegevens.bsn().getBytes(StandardCharsets.US_ASCII), gemeentecode);
        persoon.bsnIndex = index;
        persoon.neemOver(gegevens, gemeentecode);
        personen.persist(persoon);
        return persoon.id;
    }
}
