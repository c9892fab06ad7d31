package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.toegang.RechtNagaan.Antwoord;

/** Ontvangt het antwoord of een kind onder de kindregeling valt (Wht 2.21 lid 1 sub b); alleen een ja wordt beoordeeld, een nee weigert niets. */
@ApplicationScoped
public class KindantwoordOntvangen {

    private static final String BRON = "gegevensportaal";

    private final ZaakOpenen zaken;
    private final RechtNagaan nagaan;

    KindantwoordOntvangen(ZaakOpenen zaken, RechtNagaan nagaan) {
        this.zaken = zaken;
        this.nagaan = nagaan;
    }

    /** Wat de UHT over het kind zegt. */
    public enum Kindantwoord {
        JA, NEE, ONBEKEND
    }

    @Transactional
    public void ontvang(UUID zaakId, Kindantwoord antwoord, LocalDate ontvangenOp) {
        var reden = "Antwoord op de vraag over de kindregeling: " + antwoord.name().toLowerCase() + ".";
        switch (antwoord) {
            case JA -> nagaan.gaNa(zaakId, new Antwoord(UhtStatus.KINDREGELING, BRON, reden, ontvangenOp));
            case NEE -> nagaan.neemOver(zaken.open(zaakId), Verificatiestand.ONTKEND, new Antwoord(null, BRON, reden, ontvangenOp));
            case ONBEKEND -> nagaan.neemOver(zaken.open(zaakId), Verificatiestand.ONBEKEND, new Antwoord(null, BRON, reden, ontvangenOp));
        }
    }
}
