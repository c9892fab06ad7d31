package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.AanmeldingInnemen;
import nl.bredeondersteuning.intake.aanvraag.Aanvraaggrond;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Verwerkt één gekeurde regel: een aanvraag, dubbel, of quarantaine tot een mens haar nakeek. */
@ApplicationScoped
public class RegelVerwerken {

    private final Portaalbestanden bestanden;
    private final AanmeldingInnemen aanmeldingen;
    private final QuarantaineMelden quarantaine;

    RegelVerwerken(Portaalbestanden bestanden, AanmeldingInnemen aanmeldingen, QuarantaineMelden quarantaine) {
        this.bestanden = bestanden;
        this.aanmeldingen = aanmeldingen;
        this.quarantaine = quarantaine;
    }

    void verwerk(Portaalbestand bestand, Dubbelen.Gekeurd gekeurd) {
        var regel = gekeurd.regel();
        if (regel.inQuarantaine() || "DUBBEL_AFWIJKEND".equals(gekeurd.dubbel())) {
            var codes = regel.inQuarantaine() ? regel.quarantaine() : List.of(gekeurd.dubbel());
            zetInQuarantaine(bestand, regel.nummer(), gesorteerd(codes));
        } else if (gekeurd.dubbel() != null) {
            schrijf(bestand, regel.nummer(), "DUBBEL", List.of(gekeurd.dubbel()), null);
        } else {
            neemIn(bestand, regel);
        }
    }

    private void neemIn(Portaalbestand bestand, Regel regel) {
        var uitkomst = aanmeldingen.neemIn(bestand.gemeentecode, persoon(regel), Aanvraaggrond.valueOf(regel.grond()), bestand.ontvangenOp);
        switch (uitkomst) {
            case AanmeldingInnemen.Outcome.LooptAl(var zaakId) -> schrijf(bestand, regel.nummer(), "DUBBEL", List.of("LOPENDE_ZAAK"), zaakId);
            case AanmeldingInnemen.Outcome.TweedeGrond(var zaakId) -> aanvaard(bestand, regel, "TWEEDE_GROND", zaakId);
            case AanmeldingInnemen.Outcome.Ingenomen(var zaakId) -> aanvaard(bestand, regel, null, zaakId);
        }
    }

    private void aanvaard(Portaalbestand bestand, Regel regel, String extra, UUID zaakId) {
        var codes = new ArrayList<>(regel.opmerkingen());
        if (extra != null) {
            codes.add(extra);
        }
        schrijf(bestand, regel.nummer(), codes.isEmpty() ? "AANVAARD" : "AANVAARD_MET_OPMERKING", gesorteerd(codes), zaakId);
    }

    private void zetInQuarantaine(Portaalbestand bestand, int rij, List<String> codes) {
        schrijf(bestand, rij, "QUARANTAINE", codes, null);
        quarantaine.meld(bestand, rij, codes);
    }

    private void schrijf(Portaalbestand bestand, int rij, String uitkomst, List<String> codes, UUID zaakId) {
        bestanden.schrijf(bestand, new Portaalbestanden.Verslagregel(rij, uitkomst, codes, zaakId));
    }

    private static List<String> gesorteerd(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static Persoonsgegevens persoon(Regel regel) {
        var adres = new Persoonsgegevens.Adres(regel.veld("straat"), regel.veld("huisnummer"), regel.veld("huisletter"),
                regel.veld("toevoeging"), regel.veld("postcode"), regel.veld("woonplaats"));
        return new Persoonsgegevens(regel.bsn(), null, regel.veld("voorletters"), regel.veld("tussenvoegsel"), regel.veld("achternaam"),
                regel.geboortedatum(), adres, Telefoon.lees(regel.veld("telefoon")).orElse(null), regel.veld("email"), null, false,
                regel.geheim());
    }
}
