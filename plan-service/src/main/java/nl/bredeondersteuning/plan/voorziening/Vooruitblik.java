package nl.bredeondersteuning.plan.voorziening;

import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.plan.regels.Weigeringsvragen.TeBeantwoorden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wat er vandaag over een voorziening te zeggen is, vóór iemand iets beslist; dezelfde feiten geven altijd dezelfde bevindingen. */
public record Vooruitblik(
        @Schema(description = "Of toekennen nu doorgaat") boolean toekennenKan,
        @Schema(description = "Alles wat bij toekennen getoetst wordt") List<Bevinding> bevindingen,
        @Schema(description = "Waarover nog een oordeel nodig is, bij welke aanhaling") List<Bevinding> teBeoordelen,
        @Schema(description = "De gronden waarop vandaag geweigerd zou kunnen worden; leeg als er geen is") List<Bevinding> weigeringsgronden,
        @Schema(description = "Of de rechthebbende vóór een weigering gehoord moet worden, en waarom") Bevinding horen,
        @Schema(description = "Wat wie weigert nog beantwoordt: Awb 4:84 en de hardheidsclausule") List<TeBeantwoorden> teBeantwoorden,
        List<EerdereVraag> eerdereVragen,
        @Schema(description = "Wat op hetzelfde leefgebied uit een andere zaak van het huishouden al gedeeld wordt (Wht 2.21 lid 2)")
        List<GedeeldeVoorziening> gedeeld,
        String profielversie) {

    static List<Bevinding> oordelen(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.OORDEEL).toList();
    }
}
