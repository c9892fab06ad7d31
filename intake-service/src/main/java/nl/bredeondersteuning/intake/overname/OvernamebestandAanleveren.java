package nl.bredeondersteuning.intake.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Bsnkluis;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Neemt een bestand met lopende zaken aan (I19): gelezen, versleuteld bewaard en klaargezet; hetzelfde bestand nog eens is het eerste. */
@ApplicationScoped
public class OvernamebestandAanleveren {

    private final Overnamebestanden bestanden;
    private final Bsnkluis kluis;
    private final Zaken zaken;
    private final Event<Aangeleverd> aangeleverd;

    OvernamebestandAanleveren(Overnamebestanden bestanden, Bsnkluis kluis, Zaken zaken, Event<Aangeleverd> aangeleverd) {
        this.bestanden = bestanden;
        this.kluis = kluis;
        this.zaken = zaken;
        this.aangeleverd = aangeleverd;
    }

    /** Er staat een bestand klaar om te verwerken. */
    public record Aangeleverd(UUID bestandId, String gemeentecode) {
    }

    @Transactional
    public UUID neemAan(String gemeentecode, byte[] inhoud, LocalDate dag) {
        var rijen = Overnamelezer.lees(inhoud).size();
        var sha256 = hash(inhoud);
        return bestanden.metHash(gemeentecode, sha256).map(eerder -> eerder.id).orElseGet(() -> {
            var bestand = new Overnamebestand();
            bestand.id = zaken.begin(UUID.randomUUID(), gemeentecode).id();
            bestand.gemeentecode = gemeentecode;
            bestand.sha256 = sha256;
            bestand.ruw = kluis.versleutel(inhoud, gemeentecode);
            bestand.rijen = rijen;
            bestand.aangeleverdDoor = Aanroeper.huidig().medewerker();
            bestand.aangeleverdOp = dag;
            bestanden.persist(bestand);
            aangeleverd.fire(new Aangeleverd(bestand.id, gemeentecode));
            return bestand.id;
        });
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
