package nl.bredeondersteuning.intake.persoon;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Correctie van persoonsgegevens, en wat er eerder stond. */
@Path("/zaken/{zaakId}/personen/{persoonId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persoon")
public class PersoonscorrectieResource {

    private final PersoonCorrigeren corrigeren;
    private final Zaakpersonen zaakpersonen;
    private final Inzicht inzicht;
    private final Beleid beleid;

    PersoonscorrectieResource(PersoonCorrigeren corrigeren, Zaakpersonen zaakpersonen, Inzicht inzicht, Beleid beleid) {
        this.corrigeren = corrigeren;
        this.zaakpersonen = zaakpersonen;
        this.inzicht = inzicht;
        this.beleid = beleid;
    }

    /** Een veld met wat er stond. */
    public record OudeWaarde(String veld, @Schema(description = "Leeg als er niets stond") String was) {
    }

    /** Eén wijziging: wat er stond, waardoor het veranderde, door wie en waarom. */
    public record PersoonswijzigingResponse(UUID wijzigingId, List<OudeWaarde> velden, String bron, String reden, String medewerker,
            LocalDate gewijzigdOp, Instant moment) {
    }

    /** Een bladzijde wijzigingen, nieuwste eerst. */
    public record PersoonswijzigingenResponse(List<PersoonswijzigingResponse> wijzigingen) {
    }

    @POST
    @Path("/correcties")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "persoonCorrigeren",
            summary = "Verbetert naam, geboortedatum, adres of contactgegevens; wat er stond blijft leesbaar (AVG 16)")
    @APIResponseSchema(value = PersoonResponse.class, responseCode = "201")
    public Response corrigeer(@PathParam("zaakId") UUID zaakId, @PathParam("persoonId") UUID persoonId,
            @HeaderParam("If-Match") String ifMatch, Persoonscorrectie request) {
        var lid = zaakpersonen.in(zaakId, persoonId);
        if (request.leeg()) {
            throw Problem.invoer(List.of(new InvalidParam("", "ONTBREEKT", "Geef ten minste één gegeven dat anders moet zijn.")))
                    .exception();
        }
        corrigeren.corrigeer(zaakId, persoonId, request, ifMatch, beleid.vandaag(zaakId), beleid.dag());
        var persoon = inzicht.personen.findById(persoonId);
        return Versie.met(Response.status(Response.Status.CREATED).entity(PersoonResponse.of(persoon, lid.rollen())), persoon.versie)
                .build();
    }

    @GET
    @Path("/wijzigingen")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "persoonswijzigingenTonen",
            summary = "Toont wat er eerder over iemand stond, met wie het wijzigde, wanneer en waarom (AVG 16)")
    @APIResponseSchema(PersoonswijzigingenResponse.class)
    public Response wijzigingen(@PathParam("zaakId") UUID zaakId, @PathParam("persoonId") UUID persoonId,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        zaakpersonen.in(zaakId, persoonId);
        var bladzijde = Bladzijde.van(cursor, limit);
        var geheim = inzicht.personen.findById(persoonId).geheimhouding;
        var rijen = inzicht.wijzigingen.van(persoonId, bladzijde.naGetal().orElse(Long.MAX_VALUE), bladzijde.limit() + 1);
        return bladzijde.antwoord(rijen, rij -> rij.nr,
                deel -> new PersoonswijzigingenResponse(deel.stream().map(rij -> inzicht.toon(rij, geheim)).toList()));
    }

    /** Leest wat er stond; een adres niet zolang geheimhouding geldt. */
    @jakarta.inject.Singleton
    static class Inzicht {

        private final Personen personen;
        private final Persoonswijzigingen wijzigingen;
        private final Gegevenskluis kluis;

        Inzicht(Personen personen, Persoonswijzigingen wijzigingen, Gegevenskluis kluis) {
            this.personen = personen;
            this.wijzigingen = wijzigingen;
            this.kluis = kluis;
        }

        private PersoonswijzigingResponse toon(Persoonswijziging rij, boolean geheim) {
            var oud = kluis.lees(rij.oud, rij.gemeentecode);
            var velden = rij.velden.stream().map(veld -> new OudeWaarde(veld, geheim && "adres".equals(veld) ? null
                    : tekst(oud.path(veld))))
                    .toList();
            return new PersoonswijzigingResponse(rij.id, velden, rij.bron, rij.reden, rij.medewerker, rij.op, rij.moment);
        }

        private static String tekst(JsonNode waarde) {
            if (waarde.isArray()) {
                return waarde.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
            }
            return waarde.isMissingNode() || waarde.isNull() ? null : waarde.asText();
        }
    }
}
