package nl.bredeondersteuning.beschikking.uitdraai;

import static nl.bredeondersteuning.platform.uitdraai.Deel.vanZaak;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.bredeondersteuning.platform.uitdraai.Deel;
import nl.bredeondersteuning.platform.uitdraai.Zaakuitdraai;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alles wat beschikking-service over één zaak bewaart: besluiten, brieven, bezwaren, klachten en termijnen (AVG 15). */
@Path("/zaken/{zaakId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource extends Zaakuitdraai {

    private static final List<Deel> DELEN = List.of(
            vanZaak("dossier", "De zaak zoals deze service haar kent"),
            vanZaak("dossiervoorziening", "Voorzieningen waarover besloten wordt"),
            vanZaak("besluit", "Besluiten, met hun bevindingen"),
            vanZaak("brief", "Brieven: aan wie, wanneer en langs welke weg", "pdf"),
            vanZaak("kennisgeving", "Berichten die volgden op wat er gebeurde"),
            vanZaak("zienswijze", "Zienswijzen"),
            vanZaak("oordeel", "Oordelen, met wie ze gaf en waarom"),
            vanZaak("termijnwijziging", "Opschorting, verlenging en uitstel"),
            vanZaak("ingebrekestelling", "Ingebrekestellingen"),
            vanZaak("beeindiging", "Beëindiging"),
            vanZaak("bezwaar", "Bezwaren"),
            vanZaak("klacht", "Klachten"),
            Deel.audit());
    private static final List<String> WEGGELATEN = List.of(
            "de brieven zelf: als pdf te lezen bij /v1/zaken/{zaakId}/brieven/{briefId}/pdf",
            "naam, adres en burgerservicenummer: deze service bewaart ze alleen in de brieven; zie intake-service");

    UitdraaiResource(Inhoud inhoud) {
        super(inhoud, DELEN, WEGGELATEN);
    }
}
