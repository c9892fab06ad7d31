package nl.bredeondersteuning.plan.uitdraai;

import static nl.bredeondersteuning.platform.uitdraai.Deel.vanZaak;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.bredeondersteuning.platform.uitdraai.Deel;
import nl.bredeondersteuning.platform.uitdraai.Zaakuitdraai;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alles wat plan-service over één zaak bewaart: plannen, hulpvragen, doelen, voorzieningen en nazorg (AVG 15). */
@Path("/zaken/{zaakId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource extends Zaakuitdraai {

    private static final List<Deel> DELEN = List.of(
            vanZaak("plan_zaak", "De zaak en haar datums"),
            vanZaak("hulpvraag", "Hulpvragen"),
            vanZaak("doelstelling", "Doelen"),
            vanZaak("plan_van_aanpak", "Plannen van aanpak, elke versie"),
            vanZaak("voorziening", "Voorzieningen: gevraagd, toegekend, geweigerd en verstrekt"),
            vanZaak("oordeel", "Oordelen, met wie ze gaf en waarom"),
            vanZaak("schuldhulpaanvraag", "Schuldhulp"),
            vanZaak("nazorgfeit", "Nazorg"),
            Deel.audit());
    private static final List<String> WEGGELATEN = List.of(
            "naam, adres en burgerservicenummer: deze service kent ze niet; zie intake-service");

    UitdraaiResource(Inhoud inhoud) {
        super(inhoud, DELEN, WEGGELATEN);
    }
}
