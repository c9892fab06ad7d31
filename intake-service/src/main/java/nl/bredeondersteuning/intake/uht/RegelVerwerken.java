package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.intake.aanvraag.AanmeldingInnemen;
import nl.bredeondersteuning.intake.aanvraag.Aanvraaggrond;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Verwerkt één gekeurde regel: een aanvraag, dubbel, of quarantaine tot een mens haar nakeek. */
@ApplicationScoped
public class RegelVerwerken {

    private final Portaalbestanden bestanden;
    private final AanmeldingInnemen aanmeldingen;
    private final Zaken zaken;
    private final Outbox outbox;
    private final Profielen profielen;

    RegelVerwerken(Portaalbestanden bestanden, AanmeldingInnemen aanmeldingen, Zaken zaken, Outbox outbox, Profielen profielen) {
        this.bestanden = bestanden;
        this.aanmeldingen = aanmeldingen;
        this.zaken = zaken;
        this.outbox = outbox;
        this.profielen = profielen;
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
        zaken.vergrendel(bestand.id);
        schrijf(bestand, rij, "QUARANTAINE", codes, null);
        outbox.add(new PortaalregelInQuarantaine(bestand.id, bestand.gemeentecode, artikel(bestand), rij, codes, bestand.ontvangenOp));
    }

    /** Het artikel van het beleid dat een melding in het portaal tot aanvraag maakt, anders de wet die de gegevens laat verstrekken. */
    private String artikel(Portaalbestand bestand) {
        return profielen.voor(bestand.gemeentecode, bestand.ontvangenOp).norm(Voorschrift.PORTAAL_IS_AANVRAAG).map(NormBinding::artikel)
                .orElse("Wht 6.12 lid 1");
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
