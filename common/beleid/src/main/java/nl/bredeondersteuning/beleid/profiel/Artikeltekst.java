package nl.bredeondersteuning.beleid.profiel;

import java.util.List;

/** De letterlijke tekst van een onderdeel van de beleidsregel, met de normen die hem uitvoeren of waarom er geen is. */
public record Artikeltekst(String aanhaling, String titel, String tekst, List<String> normen, boolean uitleg, boolean nogTeBouwen) {
}
