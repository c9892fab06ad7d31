package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Legt vast wie iemand is; dezelfde persoon langs een andere weg is dezelfde persoon. */
@ApplicationScoped
public class PersoonVastleggen {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonVastleggen(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** @return id van de persoon bij deze gemeente */
    @Transactional
    public UUID legVast(String gemeentecode, Persoonsgegevens gegevens) {
        return legVast(gemeentecode, List.of(gegevens)).getFirst();
    }

    /** Hetzelfde voor velen in één vraag; de ids in dezelfde volgorde. */
    @Transactional
    public List<UUID> legVast(String gemeentecode, List<Persoonsgegevens> alle) {
        var opIndex = new HashMap<ByteBuffer, Persoon>();
        var indexen = alle.stream().map(gegevens -> kluis.index(gegevens.bsn())).toList();
        personen.metIndex(gemeentecode, indexen).forEach(persoon -> opIndex.put(ByteBuffer.wrap(persoon.bsnIndex), persoon));
        var ids = new ArrayList<UUID>();
        for (var nummer = 0; nummer < alle.size(); nummer++) {
            var gegevens = alle.get(nummer);
            var index = indexen.get(nummer);
            var persoon = opIndex.computeIfAbsent(ByteBuffer.wrap(index), nog -> nieuw(gemeentecode, index, gegevens.bsn()));
            persoon.neemOver(gegevens, gemeentecode);
            personen.persist(persoon);
            ids.add(persoon.id);
        }
        return ids;
    }

    private Persoon nieuw(String gemeentecode, byte[] index, String bsn) {
        var persoon = new Persoon();
        persoon.id = UUID.randomUUID();
        persoon.gemeentecode = gemeentecode;
        persoon.bsnSleutelId = kluis.sleutelId();
        persoon.bsnVersleuteld = kluis.versleutel(bsn.getBytes(StandardCharsets.US_ASCII), gemeentecode);
        persoon.bsnIndex = index;
        return persoon;
    }
}
