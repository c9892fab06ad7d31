package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Bestandscode;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/**
 * Neemt een bestand van het portaal aan: gekeurd, en versleuteld bewaard met zijn hash; hetzelfde bestand nog eens wijst naar het eerste
 * verslag.
 */
@ApplicationScoped
public class BestandAanleveren {

    private final Portaalbestanden bestanden;
    private final Bestandsinname inname;
    private final Zaken zaken;
    private final Event<Aangeleverd> aangeleverd;

    BestandAanleveren(Portaalbestanden bestanden, Bestandsinname inname, Zaken zaken, Event<Aangeleverd> aangeleverd) {
        this.bestanden = bestanden;
        this.inname = inname;
        this.zaken = zaken;
        this.aangeleverd = aangeleverd;
    }

    /** Er staat een bestand klaar om te verwerken. */
    public record Aangeleverd(UUID bestandId, Aanroeper door) {
    }

    @Transactional
    public UUID neemAan(String gemeentecode, Bestandssoort soort, LocalDate ontvangenOp, Path inhoud) throws IOException {
        var bestand = nieuw(gemeentecode, soort, ontvangenOp, hash(inhoud));
        var eerder = bestanden.metHash(gemeentecode, bestand.sha256);
        if (eerder.isPresent()) {
            bestand.weiger(Bestandscode.BESTAND_AL_VERWERKT);
            bestand.eerderId = eerder.get().id;
        } else {
            inname.keur(bestand, inhoud);
        }
        bestanden.persistAndFlush(bestand);
        if (bestand.bezig()) {
            inname.bewaar(bestand, inhoud);
            aangeleverd.fire(new Aangeleverd(bestand.id, Aanroeper.huidig()));
        }
        return bestand.id;
    }

    private Portaalbestand nieuw(String gemeentecode, Bestandssoort soort, LocalDate ontvangenOp, String sha256) {
        var bestand = new Portaalbestand();
        bestand.id = zaken.begin(UUID.randomUUID(), gemeentecode).id();
        bestand.gemeentecode = gemeentecode;
        bestand.soort = soort;
        bestand.ontvangenOp = ontvangenOp;
        bestand.aangeleverdDoor = Aanroeper.huidig().medewerker();
        bestand.sha256 = sha256;
        bestand.status = Portaalbestand.Status.BEZIG;
        return bestand;
    }

    private static String hash(Path inhoud) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(inhoud), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
