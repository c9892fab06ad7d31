package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.aanvraag.AanmeldingenInnemen;
import nl.bredeondersteuning.intake.aanvraag.AanmeldingenInnemen.Aanmelding;
import nl.bredeondersteuning.intake.aanvraag.Aanvraaggrond;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.keuring.Telefoon;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.intake.toegang.ZaakAfschermen;

/** Maakt van regels met een aanmelding aanvragen (Wht 6.12 lid 1 en 12, Kampen artikel 3.1 lid 3). */
@ApplicationScoped
class AanmeldingenVerwerken {

    private final AanmeldingenInnemen innemen;
    private final ZaakAfschermen afschermen;

    AanmeldingenVerwerken(AanmeldingenInnemen innemen, ZaakAfschermen afschermen) {
        this.innemen = innemen;
        this.afschermen = afschermen;
    }

    List<Verwerkt> verwerk(Portaalbestand bestand, List<Regel> regels) {
        var goede = regels.stream().filter(regel -> !regel.inQuarantaine()).map(AanmeldingenVerwerken::aanmelding).toList();
        var uitkomsten = innemen.neemIn(bestand.gemeentecode, goede, bestand.ontvangenOp).iterator();
        return regels.stream().map(regel -> regel.inQuarantaine() ? Verwerkt.quarantaine(regel)
                : verwerkt(bestand, regel, uitkomsten.next())).toList();
    }

    private Verwerkt verwerkt(Portaalbestand bestand, Regel regel, AanmeldingenInnemen.Outcome uitkomst) {
        var verwerkt = switch (uitkomst) {
            case AanmeldingenInnemen.Outcome.LooptAl(var zaakId, var anders) -> Verwerkt.dubbel(regel, "LOPENDE_ZAAK", zaakId, anders);
            case AanmeldingenInnemen.Outcome.TweedeGrond(var zaakId) -> Verwerkt.aanvaard(regel.metOpmerking("TWEEDE_GROND"), zaakId);
            case AanmeldingenInnemen.Outcome.Ingenomen(var zaakId, var vroeger) -> Verwerkt.aanvaard(switch (vroeger) {
                case GEEN -> regel;
                case AFGESLOTEN -> regel.metOpmerking("AFGESLOTEN_ZAAK");
                case OVERGEDRAGEN -> regel.metOpmerking("OVERGEDRAGEN_ZAAK");
            }, zaakId);
        };
        if (isGeheim(regel)) {
            afschermen.schermAf(verwerkt.zaakId(), "Geheimhouding volgens het gegevensportaal.", bestand.ontvangenOp);
        }
        return verwerkt;
    }

    private static boolean isGeheim(Regel regel) {
        return regel.opmerkingen().contains("GEHEIMHOUDING");
    }

    private static Aanmelding aanmelding(Regel regel) {
        var delen = Stream.of("straat", "huisnummer", "huisletter", "toevoeging", "postcode", "woonplaats").map(regel::veld).toList();
        var adres = delen.stream().allMatch(String::isEmpty) ? null : new Persoonsgegevens.Adres(delen.get(0), delen.get(1), delen.get(2),
                delen.get(3), delen.get(4), delen.get(5));
        return new Aanmelding(new Persoonsgegevens(regel.bsn(), null, gevuld(regel, "voorletters"), gevuld(regel, "tussenvoegsel"),
                regel.veld("achternaam"), regel.datum("geboortedatum"), adres, Telefoon.lees(regel.veld("telefoon")).orElse(null),
                gevuld(regel, "email"), null, false, isGeheim(regel)), Aanvraaggrond.valueOf(regel.veld("grond")));
    }

    /** What a file leaves empty, is not told. */
    private static String gevuld(Regel regel, String veld) {
        return regel.veld(veld).isEmpty() ? null : regel.veld(veld);
    }
}
