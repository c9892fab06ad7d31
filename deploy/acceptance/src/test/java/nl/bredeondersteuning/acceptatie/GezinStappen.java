package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import java.util.Locale;
import nl.bredeondersteuning.local.Onderdeel;

/** Gezin, gezag, verblijf en wat er eerder was (P03 tot en met P06, P10, P11). */
public class GezinStappen {

    private final Wereld wereld;
    private final Feiten feiten;

    public GezinStappen(Wereld wereld, Feiten feiten) {
        this.wereld = wereld;
        this.feiten = feiten;
    }

    @Gegeven("{persoon} staat onder het gezag van {persoon}")
    public void gezag(String kind, String gezaghebber) {
        wereld.begin();
        wereld.persoon(kind).gezaghebbers.add(wereld.persoon(gezaghebber));
        feiten.gezag(wereld.persoon(kind));
    }

    @Gegeven("{persoon} verblijft feitelijk bij {persoon}")
    public void verblijft(String kind, String bij) {
        wereld.begin();
        wereld.persoon(kind).verblijftBij = wereld.persoon(bij);
        feiten.gezag(wereld.persoon(kind));
    }

    @Gegeven("het gezin van {persoon} bestaat uit:")
    public void gezin(String aanduiding, DataTable tabel) {
        wereld.begin();
        var persoon = wereld.persoon(aanduiding);
        for (var rij : tabel.asMaps()) {
            var lid = wereld.persoon(rij.get("persoon"));
            lid.geboren = Parameters.dag(rij.get("geboren"));
            persoon.neemInGezin(new Persoon.Lid(lid, rij.get("relatie").toUpperCase(Locale.ROOT), "ja".equals(rij.get("thuiswonend"))));
        }
        feiten.gezin(persoon);
    }

    @Als("{persoon} het gezin van {persoon} verlaat")
    public void verlaat(String lid, String aanduiding) {
        var zaak = wereld.zaak(aanduiding);
        wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/zaken/" + zaak + "/gezinswijzigingen",
                Wereld.json().put("persoonId", wereld.persoon(lid).persoonId));
    }

    @Gegeven("{persoon} heeft eerder via de brede ondersteuning een nieuwe start gemaakt")
    public void eerderTraject(String aanduiding) {
        wereld.begin();
        wereld.persoon(aanduiding).eerdereNieuweStart = true;
        feiten.eerderTraject(wereld.persoon(aanduiding));
    }

    @Gegeven("de Dienst Toeslagen heeft voor {persoon} beslist met dagtekening {datum}")
    public void dagtekening(String aanduiding, LocalDate dag) {
        wereld.begin();
        wereld.persoon(aanduiding).dagtekening = dag;
        feiten.dagtekening(wereld.persoon(aanduiding));
    }

    @Dan("hoort {persoon} {niet} bij het gezin in de zaak van {persoon}")
    public void hoortErbij(String lid, boolean wel, String aanduiding) {
        wereld.naVerwerking(() -> {
            var beeld = wereld.leesZaak(Onderdeel.DEADLINE, "", wereld.zaak(aanduiding));
            assertEquals(wel, Aanhaling.lijst(beeld.path("personen")).anyMatch(persoon -> persoon.path("persoonId").asText()
                    .equals(wereld.persoon(lid).persoonId) && persoon.path("hoortErbij").asBoolean(true)), beeld.path("personen").toString());
        });
    }
}
