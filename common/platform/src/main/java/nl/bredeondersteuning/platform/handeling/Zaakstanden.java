package nl.bredeondersteuning.platform.handeling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.ZaakStand;
import nl.bredeondersteuning.platform.zaak.Zaaktransactie;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** De zaak van het verzoek: vergrendeld of gelezen aan het begin, en haar stand op het antwoord, ook op een weigering. */
@RequestScoped
class Zaakstanden {

    private final Zaken zaken;
    private final Zaaktransactie transactie;
    private final Auditketen audit;
    private final ObjectMapper json;
    private Zaak zaak;
    private ZaakStand vooraf = ZaakStand.LEEG;

    Zaakstanden(Zaken zaken, Zaaktransactie transactie, Auditketen audit, ObjectMapper json) {
        this.zaken = zaken;
        this.transactie = transactie;
        this.audit = audit;
        this.json = json;
    }

    void vergrendel(Verzoek verzoek, Aanroeper wie, boolean ookOnbehandeld) {
        verzoek.zaakId().ifPresent(id -> neem(verzoek.zaak(id, zaken, zaken::vergrendelAlsBekend), verzoek, wie, ookOnbehandeld));
    }

    void lees(Verzoek verzoek, Aanroeper wie, boolean ookOnbehandeld) {
        verzoek.zaakId().ifPresent(id -> neem(verzoek.zaak(id, zaken, zaken::vind), verzoek, wie, ookOnbehandeld));
    }

    private void neem(Zaak gevonden, Verzoek verzoek, Aanroeper wie, boolean ookOnbehandeld) {
        zaak = gevonden;
        vooraf = gevonden.stand();
        verzoek.toets(gevonden, wie, ookOnbehandeld);
    }

    /** Het antwoord van een geslaagde of wettig geweigerde handeling: als JSON, met de stand erna. */
    Response compleet(Response antwoord, Verzoek verzoek) {
        transactie.enige().ifPresent(enige -> {
            zaak = enige;
            vooraf = enige.stand();
        });
        return merk(antwoord, verzoek);
    }

    Response getoond(Response antwoord, Verzoek verzoek) {
        if (zaak != null) {
            audit.inzage(zaak.gemeentecode(), zaak.id(), antwoord.getStatus());
        }
        return merk(antwoord, verzoek);
    }

    /** Zet de stand van vóór de handeling op het antwoord: na een afgebroken handeling is dat nog steeds de stand. */
    Response merk(Response antwoord, Verzoek verzoek) {
        var klaar = Response.fromResponse(antwoord);
        if (antwoord.getEntity() != null && !isGeschreven(antwoord.getEntity())) {
            klaar.entity(tekst(antwoord.getEntity()));
            if (antwoord.getMediaType() == null) {
                klaar.type(MediaType.APPLICATION_JSON_TYPE);
            }
        }
        var stand = verzoek.samenMet(vooraf);
        return (stand.nummers().isEmpty() ? klaar : klaar.header(ZaakStand.KOPREGEL, stand)).build();
    }

    /** Tekst, bytes, of een inhoud die zichzelf schrijft. */
    private static boolean isGeschreven(Object inhoud) {
        return inhoud instanceof String || inhoud instanceof byte[] || inhoud instanceof StreamingOutput;
    }

    private String tekst(Object inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("The answer cannot be written", fout);
        }
    }
}
