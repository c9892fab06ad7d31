package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.events.RechthebbendheidGevraagd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Gaat bij de UHT na of de aanvrager rechthebbend is (Kampen artikel 3.1 lid 2): gevraagd, of beantwoord en dan meteen beoordeeld. */
@ApplicationScoped
public class RechtNagaan {

    private final Toegangen toegangen;
    private final ToegangBeoordelen beoordelen;
    private final ZaakOpenen zaken;
    private final Outbox outbox;

    RechtNagaan(Toegangen toegangen, ToegangBeoordelen beoordelen, ZaakOpenen zaken, Outbox outbox) {
        this.toegangen = toegangen;
        this.beoordelen = beoordelen;
        this.zaken = zaken;
        this.outbox = outbox;
    }

    /** Het antwoord van de UHT; zonder status is het alleen gevraagd. */
    public record Antwoord(UhtStatus status, String bron, String reden, LocalDate op) {
    }

    @Transactional
    public void gaNa(UUID zaakId, Antwoord antwoord) {
        var zaak = zaken.open(zaakId);
        neemOver(zaak, antwoord);
        if (antwoord.status() == null) {
            outbox.add(new RechthebbendheidGevraagd(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 1", antwoord.op()));
        } else {
            beoordelen.beoordeel(zaakId, antwoord.bron(), antwoord.op());
        }
    }

    /** Legt vast wat gevraagd of geantwoord is, zonder het te beoordelen; de zaak is vergrendeld. */
    @Transactional
    void neemOver(Zaak zaak, Antwoord antwoord) {
        neemOver(zaak, antwoord.status() == null ? Verificatiestand.GEVRAAGD : Verificatiestand.bij(antwoord.status(), antwoord.op()), antwoord);
    }

    @Transactional
    void neemOver(Zaak zaak, Verificatiestand stand, Antwoord antwoord) {
        var toegang = toegangen.van(zaak.id(), zaak.gemeentecode());
        toegang.verificatie = stand;
        toegang.uhtStatus = antwoord.status() == null ? toegang.uhtStatus : antwoord.status();
        toegangen.getEntityManager().persist(verificatie(toegang, antwoord));
    }

    private static Verificatie verificatie(Toegang toegang, Antwoord antwoord) {
        var verificatie = new Verificatie();
        verificatie.id = UUID.randomUUID();
        verificatie.zaakId = toegang.zaakId;
        verificatie.gemeentecode = toegang.gemeentecode;
        verificatie.stand = toegang.verificatie;
        verificatie.uhtStatus = antwoord.status();
        verificatie.bron = antwoord.bron();
        verificatie.reden = antwoord.reden();
        verificatie.medewerker = Aanroeper.huidig().medewerker();
        verificatie.op = antwoord.op();
        return verificatie;
    }
}
