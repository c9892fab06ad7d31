package nl.bredeondersteuning.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.platform.http.Spoor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een fout zoals de API haar meldt (RFC 9457): in het Nederlands, met het artikel als een norm besliste en met wat te doen. */
@Schema(description = "Een probleem volgens RFC 9457")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(required = true, description = "Vaste URI van de soort") URI type,
        @Schema(required = true, description = "Titel van de soort") String title,
        @Schema(required = true, description = "HTTP-status") int status,
        @Schema(required = true, description = "Wat er aan de hand is en wat u kunt doen") String detail,
        @Schema(required = true, description = "Kenmerk van dit verzoek") URI instance,
        @Schema(description = "Aanhaling van de norm die besliste") String artikel,
        @Schema(description = "Alle bevindingen") List<Bevinding> bevindingen,
        @Schema(description = "Elke fout in de invoer") List<InvalidParam> invalidParams) {

    public static final String MEDIATYPE = "application/problem+json";

    public static Problem van(Probleemsoort soort, String detail) {
        return new Problem(soort.type(), soort.titel(), soort.status(), detail, Spoor.instance(), null, null, null);
    }

    public static Problem invoer(List<InvalidParam> fouten) {
        var detail = fouten.size() == 1 ? "Eén veld klopt niet. Verbeter het en stuur het verzoek opnieuw."
                : fouten.size() + " velden kloppen niet. Verbeter ze en stuur het verzoek opnieuw.";
        var soort = Probleemsoort.ONJUISTE_INVOER;
        return new Problem(soort.type(), soort.titel(), soort.status(), detail, Spoor.instance(), null, null, List.copyOf(fouten));
    }

    /** Een norm zegt nee of vraagt een oordeel: de bevindingen zeggen welke, {@code artikel} is de eerste die tegenhoudt. */
    public static Response norm(List<Bevinding> bevindingen) {
        return norm(bevindingen, null);
    }

    public static Response norm(List<Bevinding> bevindingen, String toelichting) {
        var verzet = bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET).findFirst();
        var oordeel = bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.OORDEEL).findFirst();
        var beslist = verzet.or(() -> oordeel).orElseThrow();
        var soort = oordeel.isPresent() ? Probleemsoort.OORDEEL_NODIG : Probleemsoort.NORM_VERZET_ZICH;
        var wat = toelichting != null ? toelichting : oordeel.map(nodig -> "Dit kan alleen na een oordeel op grond van " + nodig.artikel()
                + " van wie daarvoor mandaat heeft. Leg het oordeel vast en herhaal de handeling.")
                .orElse("Herstel wat de bevindingen noemen, of kies een andere handeling.");
        var detail = beslist.artikel() + ": " + beslist.reden() + " " + wat;
        return new Problem(soort.type(), soort.titel(), soort.status(), detail.strip(), Spoor.instance(), beslist.artikel(),
                List.copyOf(bevindingen), null).antwoord();
    }

    public static Response norm(Bevinding bevinding) {
        return norm(List.of(bevinding));
    }

    /** Wht 2.21 lid 5, Awb 10:3: een artikel zegt wie dit mag. */
    public static Problem rechten(String artikel, String detail) {
        var soort = Probleemsoort.ONVOLDOENDE_RECHTEN;
        return new Problem(soort.type(), soort.titel(), soort.status(), detail, Spoor.instance(), artikel, null, null);
    }

    /** Eén artikel staat in de weg, waar de zaak ook staat. */
    public static Problem verzet(String artikel, String detail) {
        var soort = Probleemsoort.NORM_VERZET_ZICH;
        return new Problem(soort.type(), soort.titel(), soort.status(), artikel + ": " + detail, Spoor.instance(), artikel, null, null);
    }

    public static Problem onbekend(String wat) {
        return van(Probleemsoort.NIET_GEVONDEN, wat + " is bij uw gemeente niet bekend. Controleer het adres van het verzoek.");
    }

    public static Problem anderMoment(String detail) {
        return van(Probleemsoort.ANDER_MOMENT, detail + " Herhaal het verzoek na de seconden in Retry-After.");
    }

    public Response antwoord() {
        var antwoord = Response.status(status).type(MEDIATYPE).entity(this);
        if (type.equals(Probleemsoort.ANDER_MOMENT.type()) || status == 503 || status == 429) {
            antwoord.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return antwoord.build();
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
