package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.intake.keuring.Regel;

/** Legt regels naast de eigen zaken, naar de soort van hun bestand. */
@ApplicationScoped
class Soortverwerking {

    private final AanmeldingenVerwerken aanmeldingen;
    private final StatussenVerwerken statussen;
    private final AntwoordenVerwerken antwoorden;

    Soortverwerking(AanmeldingenVerwerken aanmeldingen, StatussenVerwerken statussen, AntwoordenVerwerken antwoorden) {
        this.aanmeldingen = aanmeldingen;
        this.statussen = statussen;
        this.antwoorden = antwoorden;
    }

    List<Verwerkt> verwerk(Portaalbestand bestand, List<Regel> regels) {
        return switch (bestand.soort) {
            case AANMELDING -> aanmeldingen.verwerk(bestand, regels);
            case STATUS -> statussen.verwerk(bestand, regels);
            case ANTWOORD -> antwoorden.verwerk(bestand, regels);
        };
    }
}
