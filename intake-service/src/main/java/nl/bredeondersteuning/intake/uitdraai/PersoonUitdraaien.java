package nl.bredeondersteuning.intake.uitdraai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.platform.uitdraai.Uitdraai;

/** Draait alles uit wat deze service over één persoon bewaart (AVG 15): van elk deel elke rij, en niets van een ander. */
@ApplicationScoped
class PersoonUitdraaien {

    private static final List<String> VERSLEUTELD = List.of("oud", "inhoud");
    private static final List<String> NUMMER = List.of("bsn", "burgerservicenummer");
    private static final List<String> ADRES = List.of("straat", "huisnummer", "huisletter", "toevoeging", "postcode", "woonplaats",
            "adresregels",
            "adres", "adresregel1", "adresregel2", "adresregel3", "land", "verblijfplaats");

    private final Uitdraai uitdraai;
    private final Gegevenskluis kluis;

    PersoonUitdraaien(Uitdraai uitdraai, Gegevenskluis kluis) {
        this.uitdraai = uitdraai;
        this.kluis = kluis;
    }

    /** Over wie, welke zaken hij zelf aanvroeg, en of zijn adres geheim is: dan staat het alleen op een brief. */
    record Vraag(UUID persoonId, List<UUID> zaken, boolean geheimhouding) {
    }

    /** @return per deel de rijen */
    Map<String, Object> draaiUit(Vraag vraag) {
        var delen = new TreeMap<String, Object>();
        uitdraai.draaiUit(Delen.ALLE, vraag.persoonId(), vraag.zaken(), rij -> leesbaar(rij, vraag.geheimhouding()))
                .forEach(onderdeel -> delen.put(onderdeel.deel(), onderdeel.rijen()));
        return delen;
    }

    /** Opens what is kept encrypted, and leaves out the number and a secret address. */
    private ObjectNode leesbaar(ObjectNode rij, boolean geheim) {
        var gemeentecode = rij.path("gemeentecode").asText();
        VERSLEUTELD.stream().filter(rij::hasNonNull).forEach(veld ->
                rij.set(veld, kluis.lees(HexFormat.of().parseHex(rij.get(veld).asText().substring(2)), gemeentecode)));
        haalWeg(rij, NUMMER);
        if (geheim) {
            haalWeg(rij, ADRES);
        }
        return rij;
    }

    private static void haalWeg(ObjectNode rij, List<String> namen) {
        namen.forEach(naam -> rij.findParents(naam).forEach(ouder -> ((ObjectNode) ouder).remove(naam)));
    }
}
