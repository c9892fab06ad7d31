package nl.bredeondersteuning.beleid.mandaat;

import java.util.Set;

/** Medewerkers van een gemeente die samen zaken behandelen. */
public record Team(String gemeentecode, String naam, Set<String> leden) {

    public Team {
        leden = Set.copyOf(leden);
    }
}
