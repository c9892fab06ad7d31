package nl.bredeondersteuning.beschikking.sjabloon;

import java.util.List;
import nl.bredeondersteuning.beleid.profiel.Huisstijl;

/** De huisstijl zoals een sjabloon haar leest; het logo staat erin, er wordt niets opgehaald. */
public record Stijl(String naam, String kleur, List<String> afzender, String telefoon, String email, String logo) {

    static Stijl van(Huisstijl huisstijl, String logo) {
        return new Stijl(huisstijl.naam(), huisstijl.kleur(), huisstijl.afzender(), huisstijl.telefoon(), huisstijl.email(), logo);
    }
}
