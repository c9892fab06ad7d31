package nl.bredeondersteuning.beleid.profiel;

import java.util.Set;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.norm.Plaats;

/** Hoe wordt uitgenodigd en waar en met hoeveel medewerkers het eerste gesprek is; leeg of 0 waar het profiel zwijgt. */
public record Gespreksregels(Set<Kanaal> kanalen, Set<Plaats> plaatsen, int medewerkers) {

    public static final Gespreksregels GEEN = new Gespreksregels(Set.of(), Set.of(), 0);
}
