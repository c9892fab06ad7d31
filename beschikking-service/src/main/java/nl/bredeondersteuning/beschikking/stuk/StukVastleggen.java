package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.bredeondersteuning.events.StukOntvangen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een stuk vast dat binnenkwam: herkend, versleuteld en met zijn hash (Awb 2:16, 4:2). */
@ApplicationScoped
public class StukVastleggen {

    private final Zaken zaken;
    private final Stukken stukken;
    private final Stukkluis kluis;
    private final Outbox outbox;

    StukVastleggen(Zaken zaken, Stukken stukken, Stukkluis kluis, Outbox outbox) {
        this.zaken = zaken;
        this.stukken = stukken;
        this.kluis = kluis;
        this.outbox = outbox;
    }

    /** Wat voor stuk het is, waarover het gaat, en wat erin staat. */
    public record Opdracht(Stuksoort soort, Stuktype type, String omschrijving, UUID betreft, LocalDate ontvangenOp, byte[] inhoud) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Opdracht opdracht, LocalDate dag) {
        var stuk = new Stuk();
        stuk.id = UUID.randomUUID();
        stuk.zaakId = zaakId;
        stuk.gemeentecode = zaken.vergrendel(zaakId).gemeentecode();
        stuk.soort = opdracht.soort();
        stuk.type = opdracht.type();
        stuk.omschrijving = opdracht.omschrijving();
        stuk.betreft = opdracht.betreft();
        stuk.ontvangenOp = opdracht.ontvangenOp();
        stuk.grootte = opdracht.inhoud().length;
        stuk.sha256 = hash(opdracht.inhoud());
        stuk.vastgelegdDoor = Aanroeper.huidig().medewerker();
        stuk.vastgelegdOp = dag;
        stukken.bewaar(stuk, kluis.versleutel(stuk, opdracht.inhoud()));
        outbox.add(new StukOntvangen(zaakId, stuk.gemeentecode, "Awb 2:16", stuk.id, stuk.betreft, stuk.ontvangenOp));
        return stuk.id;
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
