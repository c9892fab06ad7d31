package nl.bredeondersteuning.beschikking.sjabloon;

import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.bredeondersteuning.beschikking.brief.Lettertype;

/** Keurt één sjabloon: de XHTML, de velden, de tekens, en of elk deel dat in de brief moet staan werkelijk wordt afgedrukt. */
final class Sjabloonkeuring {

    private final Sjabloonsoort soort;
    private final String bron;
    private final SortedSet<Sjabloonfout> fouten = new TreeSet<>();

    private Sjabloonkeuring(Sjabloonsoort soort, String bron) {
        this.soort = soort;
        this.bron = bron;
    }

    /** Het sjabloon als het goed is, en anders alles wat eraan mankeert. */
    record Uitslag(Template sjabloon, SortedSet<Sjabloonfout> fouten) {
    }

    static Uitslag keur(Sjabloonsoort soort, String bron) {
        var keuring = new Sjabloonkeuring(soort, bron);
        keuring.tekens();
        Opmaakkeuring.keur(soort, bron, keuring::meld);
        var sjabloon = Taalkeuring.keur(soort, bron, keuring::meld);
        if (sjabloon.isPresent() && keuring.fouten.isEmpty()) keuring.delen(sjabloon.get());
        return new Uitslag(sjabloon.orElse(null), keuring.fouten);
    }

    private void meld(int regel, String tekst) {
        fouten.add(new Sjabloonfout(regel, tekst));
    }

    private void tekens() {
        var regels = bron.lines().toList();
        for (var nummer = 0; nummer < regels.size(); nummer++) {
            var regel = nummer + 1;
            regels.get(nummer).codePoints().filter(Lettertype::onafdrukbaar).findFirst().ifPresent(teken ->
                    meld(regel, "het teken %s (U+%04X) kan niet afgedrukt worden; schrijf het anders".formatted(Character.toString(teken), teken)));
        }
    }

    private void delen(Template sjabloon) {
        for (var proef : Proefbrief.voor(soort)) {
            try {
                var afgedrukt = sjabloon.data("brief", proef.gegevens(), "huisstijl", proef.stijl(), Taalkeuring.INHOUD,
                        new RawString(proef.inhoud())).render().replaceAll("(?s)<head>.*?</head>", "");
                Arrays.stream(Briefdeel.values()).filter(deel -> deel.hoortIn(soort))
                        .forEach(deel -> deel.ontbreekt(afgedrukt, proef).ifPresent(mist -> meld(laatsteRegel(), mist)));
            } catch (TemplateException fout) {
                meld(fout.getOrigin() == null ? 1 : fout.getOrigin().getLine(), "het sjabloon is niet af te drukken (" + fout.getMessage() + ")");
            }
        }
    }

    private int laatsteRegel() {
        return Math.max(1, (int) bron.lines().count());
    }
}
