package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.intake.uht.Portaalregels.Afgehandeld;
import nl.bredeondersteuning.intake.uht.Wachtregels.Wachtregel;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Legt vast wat een mens met een wachtende regel deed; de vier uitkomsten blijven samen alle rijen. */
@ApplicationScoped
class Regelafronding {

    private final Portaalregels regels;
    private final Regelmelding melding;
    private final Dagklok klok;

    Regelafronding(Portaalregels regels, Regelmelding melding, Dagklok klok) {
        this.regels = regels;
        this.melding = melding;
        this.klok = klok;
    }

    void rondAf(Wachtregel wacht, Afhandeling hoe, String reden, Verwerkt verwerkt) {
        var dag = LocalDate.now(klok);
        var bestand = wacht.bestand();
        bestand.tel(wacht.regel().uitkomst(), wacht.regel().codes(), -1);
        bestand.tel(verwerkt.uitkomst(), verwerkt.codes(), 1);
        regels.handelAf(wacht.regel(), new Afgehandeld(hoe, dag, Aanroeper.huidig().medewerker(), reden), verwerkt);
        if (verwerkt.nakijken()) {
            melding.opmerking(bestand, wacht.regel().id(), verwerkt);
        }
        melding.afgehandeld(bestand, wacht.regel().rij(), hoe, regels.aantalWachtend(bestand.id), dag);
    }
}
