package nl.bredeondersteuning.intake.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;

/**
 * Wat uit een antwoord van de basisregistratie volgt (Wet BRP 1.7). De service bereidt voor: wat van een onbekende of onzekere waarde
 * afhangt, zegt een mens.
 */
public final class Brpbevindingen {

    private static final String GEBRUIK = "Wet BRP 1.7";
    /** De leeftijden waaraan de regels een gevolg verbinden: zelf brieven krijgen, meerderjarig zijn. */
    private static final List<Integer> LEEFTIJDEN = List.of(16, 18);

    private final Brppersoon persoon;
    private final Bekend bekend;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Brpbevindingen(Brppersoon persoon, Bekend bekend) {
        this.persoon = persoon;
        this.bekend = bekend;
    }

    /** Wat de gemeente zelf al had vastgelegd. */
    public record Bekend(LocalDate geboren, String woongemeente) {
    }

    /** @param persoon leeg als de basisregistratie dit burgerservicenummer niet kent */
    public static List<Bevinding> van(Optional<Brppersoon> persoon, Bekend bekend, LocalDate dag) {
        return persoon.map(gevonden -> new Brpbevindingen(gevonden, bekend).alle(dag)).orElseGet(() -> List.of(Bevinding.oordeel(
                "BRP_ONBEKEND", GEBRUIK, "De basisregistratie kent dit burgerservicenummer niet. Ga na of het klopt.")));
    }

    private List<Bevinding> alle(LocalDate dag) {
        overleden();
        geheimhouding();
        geboren(dag);
        adres();
        woongemeente();
        if (!persoon.inOnderzoek().isEmpty()) {
            waarschuw("IN_ONDERZOEK", "Wet BRP 2.26", "Naar deze gegevens loopt een onderzoek: " + String.join(", ", persoon.inOnderzoek())
                    + ". Vraag de betrokkene wat klopt.");
        }
        return List.copyOf(bevindingen);
    }

    /** Aan wie overleden is, gaat geen brief (Awb 3:41). */
    private void overleden() {
        if (persoon.overleden()) {
            bevindingen.add(Bevinding.verzet("OVERLEDEN", "Awb 3:41",
                    "Volgens de basisregistratie is deze persoon overleden; aan hem of haar gaat geen brief."));
            if (persoon.overlijden() == null || !persoon.overlijden().volledig()) {
                waarschuw("OVERLIJDEN_ONVOLLEDIG", GEBRUIK,
                        "De dag van overlijden is niet volledig bekend. Wat ervan afhangt, zegt een mens.");
            }
        } else if (persoon.opgeschort() != null) {
            waarschuw("BIJHOUDING_OPGESCHORT", GEBRUIK,
                    "De basisregistratie houdt deze persoon niet meer bij. Ga na waar hij of zij woont.");
        }
    }

    private void geheimhouding() {
        if (persoon.geheimhouding()) {
            bevindingen.add(Bevinding.voldaan("GEHEIMHOUDING", "Wet BRP 2.59",
                    "Voor deze persoon geldt geheimhouding: de zaak is afgeschermd en het adres staat alleen op de brief."));
        }
    }

    private void geboren(LocalDate dag) {
        var geboren = persoon.geboren();
        if (geboren == null || !geboren.volledig()) {
            geboortedagOnbekend(geboren, dag);
        }
        if (geboren != null && bekend.geboren() != null && !geboren.kanZijn(bekend.geboren())) {
            waarschuw("GEBOORTEDATUM_WIJKT_AF", GEBRUIK, "De geboortedatum in de basisregistratie is een andere dan die was opgegeven.");
        }
    }

    private void geboortedagOnbekend(Brpdatum geboren, LocalDate dag) {
        var onzeker = LEEFTIJDEN.stream().filter(jaren -> geboren == null || geboren.heeftLeeftijd(jaren, dag).isEmpty()).toList();
        if (onzeker.isEmpty()) {
            waarschuw("GEBOORTEDATUM_ONVOLLEDIG", GEBRUIK,
                    "De geboortedatum is niet volledig bekend; de leeftijd die vandaag telt, staat vast.");
        } else {
            bevindingen.add(Bevinding.oordeel("GEBOORTEDATUM_ONVOLLEDIG", GEBRUIK,
                    "De geboortedatum is niet volledig bekend: of iemand " + onzeker.getFirst() + " jaar is, moet een mens zeggen."));
        }
    }

    private void adres() {
        if (persoon.adressering().nietOpAdres()) {
            waarschuw("NIET_OP_ADRES", GEBRUIK, "Vastgesteld is dat deze persoon niet op dit adres verblijft.");
        } else if (persoon.adressering().adresregels().isEmpty() && !persoon.overleden()) {
            waarschuw("ADRES_ONBEKEND", GEBRUIK, "De basisregistratie geeft geen adres. Het eerder opgegeven adres blijft staan.");
        }
    }

    /** Wht 2.21 lid 1 en 3: een andere gemeente vraagt overleg; wie de verhuizing vastlegt, is een mens. */
    private void woongemeente() {
        if (persoon.gemeentecode() != null && !persoon.overleden() && !persoon.gemeentecode().equals(bekend.woongemeente())) {
            waarschuw("WOONGEMEENTE_WIJKT_AF", "Wht 2.21 lid 1",
                    "Deze persoon staat in een andere gemeente ingeschreven dan was vastgelegd. Leg de verhuizing vast.");
        }
    }

    private void waarschuw(String norm, String artikel, String reden) {
        bevindingen.add(Bevinding.waarschuwing(norm, artikel, reden));
    }
}
