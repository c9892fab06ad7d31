package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Voorlezing;

/** Stuurt het voornemen om een besluit te nemen, met de dag tot en met welke een zienswijze kan (Awb 4:7, 4:8). */
@ApplicationScoped
public class Voornemens {

    private final Horen horen;
    private final BerichtVersturen berichten;
    private final Beleid beleid;
    private final Vraag vraag;

    Voornemens(Horen horen, BerichtVersturen berichten, Beleid beleid, Vraag vraag) {
        this.horen = horen;
        this.berichten = berichten;
        this.beleid = beleid;
        this.vraag = vraag;
    }

    /** Buiten de transactie: aan wie het voornemen gaat. */
    Geadresseerden geadresseerden(UUID zaakId) {
        return vraag.geadresseerden(zaakId);
    }

    @Handeling
    public Response zienswijzeVragen(UUID zaakId, Besluitsoort soort, ZienswijzeResource.ZienswijzeverzoekRequest request,
            Geadresseerden aan) {
        horen.vraag(zaakId, soort, beleid.dag(), request.totEnMet());
        berichten.verstuur(bericht(zaakId, soort, request.totEnMet()), aan, beleid.vandaag(zaakId), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(ZienswijzeResource.ZienswijzeResponse.of(soort, horen.stand(zaakId,
                soort))).build();
    }

    private static BerichtVersturen.Bericht bericht(UUID zaakId, Besluitsoort soort, LocalDate totEnMet) {
        var dag = Datum.voluit(totEnMet);
        return new BerichtVersturen.Bericht(zaakId, "voornemen", "Wij willen een besluit nemen en horen graag van u",
                "Wij willen dit besluit nemen: " + soort.label() + ".",
                List.of("Wij hebben nog niet besloten. U kunt eerst zeggen wat u ervan vindt. Dat heet een zienswijze.",
                        "Dat kan tot en met " + dag + ". U mag ons schrijven, bellen of langskomen.",
                        "Horen wij niets van u? Dan besluiten wij na " + dag + " met wat wij nu weten."),
                List.of(Bevinding.voldaan("ZIENSWIJZE", soort.opAanvraag() ? "Awb 4:7" : "Awb 4:8",
                        "U kunt uw zienswijze geven voordat wij besluiten.")));
    }

    /** De vraag aan intake, vóór de handeling. */
    @jakarta.enterprise.context.RequestScoped
    static class Vraag {

        private final Voorlezing voorlezing;
        private final Navraag navraag;

        Vraag(Voorlezing voorlezing, Navraag navraag) {
            this.voorlezing = voorlezing;
            this.navraag = navraag;
        }

        Geadresseerden geadresseerden(UUID zaakId) {
            voorlezing.lees(zaakId, () -> null);
            return navraag.geadresseerden(zaakId);
        }
    }
}
