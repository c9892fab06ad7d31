package nl.bredeondersteuning.intake.persoon;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Iemand in een zaak, zonder burgerservicenummer; bij geheimhouding ook zonder adres. */
public record PersoonResponse(UUID persoonId,
        @Schema(description = "Waarom deze persoon in de zaak voorkomt") List<Zaakpersonen.Rol> rollen,
        String aanhef, String naam, String voorletters, String tussenvoegsel, String achternaam, LocalDate geboortedatum,
        @Schema(description = "Leeg bij geheimhouding: dan staat het adres alleen op een brief") List<String> adresregels,
        String telefoon, String email, String woongemeente, boolean gedetineerd, boolean geheimhouding, boolean overleden,
        LocalDate overledenOp,
        @Schema(description = "De raadpleging waar naam, geboortedatum en adres uit komen; leeg als ze zijn opgegeven")
        UUID brpRaadplegingId) {

    static PersoonResponse of(Persoon persoon, List<Zaakpersonen.Rol> rollen) {
        return new PersoonResponse(persoon.id, rollen, persoon.aanhef, persoon.naam(), persoon.voorletters, persoon.tussenvoegsel,
                persoon.achternaam, persoon.geboortedatum, persoon.geheimhouding ? List.of() : persoon.adresregels(), persoon.telefoon,
                persoon.email, persoon.woongemeente, persoon.gedetineerd, persoon.geheimhouding, persoon.overleden, persoon.overledenOp,
                persoon.brpRaadplegingId);
    }
}
