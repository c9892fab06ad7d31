package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;

/** Stuurt het voornemen om een besluit te nemen, met de dag tot en met welke een zienswijze kan (Awb 4:7, 4:8). */
@ApplicationScoped
public class Voornemens {

    private final ZienswijzeVragen vragen;
    private final BerichtVersturen berichten;
    private final Navraag navraag;
    private final Beleid beleid;

    Voornemens(ZienswijzeVragen vragen, BerichtVersturen berichten, Navraag navraag, Beleid beleid) {
        this.vragen = vragen;
        this.berichten = berichten;
        this.navraag = navraag;
        this.beleid = beleid;
    }

    LocalDate dag() {
        return beleid.dag();
    }

    /** Buiten de transactie: aan wie het voornemen gaat. */
    Geadresseerden geadresseerden(UUID zaakId) {
        return navraag.geadresseerden(zaakId);
    }

    @Handeling
    public Response zienswijzeVragen(UUID zaakId, Besluitsoort soort, ZienswijzeResource.ZienswijzeverzoekRequest request,
            Geadresseerden aan) {
        var stand = vragen.vraag(zaakId, soort, beleid.dag(), request.totEnMet());
        berichten.verstuur(bericht(zaakId, soort, request), aan, beleid.vandaag(zaakId), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(ZienswijzeResource.ZienswijzeResponse.of(soort, stand)).build();
    }

    static BerichtVersturen.Bericht bericht(UUID zaakId, Besluitsoort soort, ZienswijzeResource.ZienswijzeverzoekRequest request) {
        var dag = Datum.voluit(request.totEnMet());
        var waarom = Stream.ofNullable(request.waarom()).filter(tekst -> !tekst.isBlank()).map(tekst -> "Dit is waarom: " + tekst.strip());
        var gelegenheid = Stream.of("Wij hebben nog niet besloten. U kunt eerst zeggen wat u ervan vindt. Dat heet een zienswijze.",
                "Dat kan tot en met " + dag + ". U mag ons schrijven, bellen of langskomen.",
                "Horen wij niets van u? Dan besluiten wij na " + dag + " met wat wij nu weten.");
        return new BerichtVersturen.Bericht(zaakId, "voornemen", "Wij willen een besluit nemen en horen graag van u", antwoord(soort),
                Stream.concat(waarom, gelegenheid).toList(), List.of(Bevinding.voldaan("ZIENSWIJZE", soort.opAanvraag() ? "Awb 4:7" : "Awb 4:8",
                        "U kunt uw zienswijze geven voordat wij besluiten.")));
    }

    private static String antwoord(Besluitsoort soort) {
        return switch (soort) {
            case BEEINDIGING -> "Wij willen uw brede ondersteuning stoppen.";
            case TOEGANG_GEWEIGERD -> "Wij willen u geen brede ondersteuning geven.";
            case VOORZIENING_GEWEIGERD -> "Wij willen een voorziening die u vroeg niet geven.";
            case BUITEN_BEHANDELING -> "Wij willen uw aanvraag niet in behandeling nemen.";
            default -> "Wij willen dit besluit nemen: " + soort.label() + ".";
        };
    }
}
