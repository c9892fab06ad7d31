package nl.bredeondersteuning.beschikking.regels;

import java.util.Collection;
import java.util.Set;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Awb 4:7: of een besluit op aanvraag rust op gegevens van een ander dan de aanvrager. */
public final class AfwijkendeGegevens {

    private static final Set<String> VAN_ANDEREN = Set.of("UHT", "basisregistratie", "derde");

    private AfwijkendeGegevens() {
    }

    /** Toegang wordt geweigerd op wat de UHT of de basisregistratie zegt; een voorziening op de feiten die erbij staan, elk met zijn bron. */
    public static boolean van(Besluitsoort soort, Collection<String> bronnen) {
        return soort == Besluitsoort.TOEGANG_GEWEIGERD || bronnen.stream().anyMatch(VAN_ANDEREN::contains);
    }
}
