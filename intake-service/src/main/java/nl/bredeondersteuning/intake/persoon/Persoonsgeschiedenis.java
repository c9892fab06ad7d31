package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;

/** Wijzigt een persoon en bewaart wat er stond, met wie het deed, wanneer en waarom (AVG 16). */
@ApplicationScoped
class Persoonsgeschiedenis {

    private final Persoonswijzigingen wijzigingen;
    private final Gegevenskluis kluis;
    private final Clock systeem;

    Persoonsgeschiedenis(Persoonswijzigingen wijzigingen, Gegevenskluis kluis, @Systeemtijd Clock systeem) {
        this.wijzigingen = wijzigingen;
        this.kluis = kluis;
        this.systeem = systeem;
    }

    /** Waardoor gegevens veranderen; buiten een zaak om is de zaak leeg. */
    record Aanleiding(UUID zaakId, String bron, String reden, LocalDate op) {
    }

    /** @return de velden die veranderden; leeg als alles al zo was */
    List<String> wijzig(Persoon persoon, Aanleiding aanleiding, Runnable wijziging) {
        var voor = stand(persoon);
        wijziging.run();
        var na = stand(persoon);
        var velden = voor.keySet().stream().filter(veld -> !Objects.equals(voor.get(veld), na.get(veld))).toList();
        if (!velden.isEmpty()) {
            var oud = new LinkedHashMap<String, Object>();
            velden.forEach(veld -> oud.put(veld, voor.get(veld)));
            wijzigingen.persist(rij(persoon, aanleiding, velden, oud));
        }
        return velden;
    }

    /** Alles wat over een persoon vastligt, op naam, behalve het burgerservicenummer. */
    private static Map<String, Object> stand(Persoon persoon) {
        var stand = new LinkedHashMap<String, Object>();
        stand.put("aanhef", persoon.aanhef);
        stand.put("voorletters", persoon.voorletters);
        stand.put("tussenvoegsel", persoon.tussenvoegsel);
        stand.put("achternaam", persoon.achternaam);
        stand.put("aanschrijfnaam", persoon.aanschrijfnaam);
        stand.put("geboortedatum", persoon.geboortedatum);
        stand.put("adres", persoon.adresregels());
        stand.put("telefoon", persoon.telefoon);
        stand.put("email", persoon.email);
        stand.put("woongemeente", persoon.woongemeente);
        stand.put("gedetineerd", persoon.gedetineerd);
        stand.put("geheimhouding", persoon.geheimhouding);
        stand.put("overleden", persoon.overleden);
        stand.put("overledenOp", persoon.overledenOp);
        return stand;
    }

    private Persoonswijziging rij(Persoon persoon, Aanleiding aanleiding, List<String> velden, Object oud) {
        var rij = new Persoonswijziging();
        rij.id = UUID.randomUUID();
        rij.persoonId = persoon.id;
        rij.gemeentecode = persoon.gemeentecode;
        rij.zaakId = aanleiding.zaakId();
        rij.velden = velden;
        rij.sleutelId = kluis.sleutelId();
        rij.oud = kluis.versleutel(oud, persoon.gemeentecode);
        rij.bron = aanleiding.bron();
        rij.reden = aanleiding.reden();
        rij.medewerker = Aanroeper.huidig().medewerker();
        rij.op = aanleiding.op();
        rij.moment = systeem.instant();
        return rij;
    }
}
