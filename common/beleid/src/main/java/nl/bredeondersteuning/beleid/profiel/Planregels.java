package nl.bredeondersteuning.beleid.profiel;

import java.util.EnumSet;
import java.util.Set;
import nl.bredeondersteuning.beleid.norm.Planvorm;

/** Welke planvormen een gemeente toelaat en of doelstellingen alleen bij nieuwe feiten wijzigen. */
public record Planregels(Set<Planvorm> vormen, boolean alleenBijNieuweFeiten) {

    public static final Planregels GEEN = new Planregels(EnumSet.allOf(Planvorm.class), false);
}
