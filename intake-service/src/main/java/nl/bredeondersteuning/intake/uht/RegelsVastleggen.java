package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.Portaalregels.Rij;

/** Legt vast hoe het met regels afliep, telt dat op bij hun bestand, en deelt mee welke op een mens wachten. */
@ApplicationScoped
class RegelsVastleggen {

    private final Portaalregels regels;
    private final Regelmelding melding;
    private final Regelinhoud inhoud;

    RegelsVastleggen(Portaalregels regels, Regelmelding melding, Regelinhoud inhoud) {
        this.regels = regels;
        this.melding = melding;
        this.inhoud = inhoud;
    }

    /** Het bestand is vergrendeld. */
    void legVast(Portaalbestand bestand, List<Verwerkt> uitkomsten) {
        var rijen = new ArrayList<Rij>();
        for (var verwerkt : uitkomsten) {
            var id = verwerkt.bewaren() ? UUID.randomUUID() : null;
            rijen.add(new Rij(id, verwerkt, verwerkt.bewaren() ? inhoud.versleutel(bestand.gemeentecode, verwerkt.regel()) : null));
            bestand.tel(verwerkt.uitkomst(), verwerkt.codes(), 1);
            if (verwerkt.uitkomst() == Uitkomst.QUARANTAINE) {
                melding.quarantaine(bestand, verwerkt);
            } else if (verwerkt.nakijken()) {
                melding.opmerking(bestand, id, verwerkt);
            }
        }
        regels.schrijf(bestand, rijen);
    }
}
