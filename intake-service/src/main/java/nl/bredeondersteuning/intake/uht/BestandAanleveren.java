package nl.bredeondersteuning.intake.uht;

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

/** Neemt een bestand van het portaal aan: versleuteld bewaard, met zijn hash; hetzelfde bestand nog eens wijst naar het eerste verslag. */
@ApplicationScoped
public class BestandAanleveren {

    private final Portaalbestanden bestanden;
    private final Bsnkluis kluis;
    private final Zaken zaken;
    private final Event<Aangeleverd> aangeleverd;

    BestandAanleveren(Portaalbestanden bestanden, Bsnkluis kluis, Zaken zaken, Event<Aangeleverd> aangeleverd) {
        this.bestanden = bestanden;
        this.kluis = kluis;
        this.zaken = zaken;
        this.aangeleverd = aangeleverd;
    }

    /** Er staat een bestand klaar om te verwerken. */
    public record Aangeleverd(UUID bestandId, Aanroeper door) {
    }

    @Transactional
    public UUID neemAan(String gemeentecode, Bestandssoort soort, LocalDate ontvangenOp, byte[] inhoud) {
        var bestand = nieuw(gemeentecode, soort, ontvangenOp, hash(inhoud));
        var eerder = bestanden.metHash(gemeentecode, bestand.sha256);
        if (eerder.isPresent()) {
            bestand.weiger("BESTAND_AL_VERWERKT");
            bestand.eerderId = eerder.get().id;
        } else if (inhoud.length > Csvlezer.MEESTE_BYTES) {
            bestand.weiger("BESTAND_TE_GROOT");
        } else {
            bestand.ruw = kluis.versleutel(inhoud, gemeentecode);
        }
        bestanden.persist(bestand);
        aangeleverd.fire(new Aangeleverd(bestand.id, Aanroeper.huidig()));
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

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
