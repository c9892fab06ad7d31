package nl.bredeondersteuning.beleid.awb;

import java.util.Collection;
import java.util.Set;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Of een besluit op aanvraag rust op gegevens van een ander dan de aanvrager. */
@Artikel("Awb 4:7")
public final class AfwijkendeGegevens {

    private static final Set<String> VAN_ANDEREN = Set.of("UHT", "basisregistratie", "derde");

    private AfwijkendeGegevens() {
    }

    /**
     * Awb 4:7: toegang wordt geweigerd op wat de UHT of de basisregistratie zegt; een voorziening op de feiten die erbij staan, elk met zijn
     * bron.
     */
    public static boolean van(Besluitsoort soort, Collection<String> bronnen) {
        return soort == Besluitsoort.TOEGANG_GEWEIGERD || bronnen.stream().anyMatch(VAN_ANDEREN::contains);
    }
}
