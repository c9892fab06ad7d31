package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens.Adres;

/** Geeft wie iemand is mee aan een andere gemeente, met zijn nummer, om daar verder te gaan (Wht 2.21 lid 1). */
@ApplicationScoped
public class PersoonMeegeven {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonMeegeven(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** Zonder woongemeente: bij wie ontvangt, woont hij daar. */
    public Persoonsgegevens geef(UUID persoonId) {
        var persoon = personen.findById(persoonId);
        var bsn = new String(kluis.ontsleutel(persoon.bsnVersleuteld, persoon.gemeentecode), StandardCharsets.US_ASCII);
        var adres = persoon.straat == null ? null : new Adres(persoon.straat, persoon.huisnummer, persoon.huisletter, persoon.toevoeging,
                persoon.postcode, persoon.woonplaats);
        return new Persoonsgegevens(bsn, persoon.aanhef, persoon.voorletters, persoon.tussenvoegsel, persoon.achternaam,
                persoon.geboortedatum, adres, persoon.telefoon, persoon.email, null, false, persoon.geheimhouding);
    }
}
