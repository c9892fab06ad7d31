package nl.bredeondersteuning.beschikking.besluit;

import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.brief.Wetstekst;
import nl.bredeondersteuning.events.EventBevinding;

/** Waarop een besluit rust: de eigen bevindingen en die van de andere services, elk met haar aanhaling en in gewone woorden. */
final class Grondslagen {

    private Grondslagen() {
    }

    static List<Bevinding> van(Besluitsoort soort, List<Bevinding> eigen, List<EventBevinding> gehoord, Beleidsprofiel profiel) {
        var grondslagen = new ArrayList<Bevinding>();
        gehoord.stream().filter(bevinding -> telt(soort, bevinding)).map(bevinding -> inWoorden(bevinding, profiel)).forEach(grondslagen::add);
        eigen.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING).forEach(grondslagen::add);
        return List.copyOf(grondslagen);
    }

    /** Een verlening rust op wat voldaan is; een weigering op wat zich verzet. */
    private static boolean telt(Besluitsoort soort, EventBevinding bevinding) {
        return switch (Uitkomst.valueOf(bevinding.uitkomst())) {
            case VOLDAAN, WAARSCHUWING -> soort != Besluitsoort.TOEGANG_GEWEIGERD;
            case VERZET, OORDEEL -> soort == Besluitsoort.TOEGANG_GEWEIGERD;
            case NIET_VAN_TOEPASSING -> false;
        };
    }

    private static Bevinding inWoorden(EventBevinding bevinding, Beleidsprofiel profiel) {
        var tekst = Wetstekst.van(bevinding).or(() -> profiel.norm(bevinding.norm()).map(NormBinding::tekst).map(Grondslagen::zin));
        return new Bevinding(bevinding.norm(), bevinding.artikel(), Uitkomst.valueOf(bevinding.uitkomst()), tekst.orElse("Dit is getoetst."),
                List.of());
    }

    private static String zin(String tekst) {
        var kop = tekst.substring(0, 1).toUpperCase() + tekst.substring(1);
        return kop.endsWith(".") ? kop : kop + ".";
    }

}
