package nl.bredeondersteuning.deadline.bord;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.bord.Bordregel.Taakregel;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.deadline.werkvoorraad.Werkvoorraad;
import nl.bredeondersteuning.platform.http.Bladzijde;

/** De werkvoorraad als lijst, met de keuzes waarmee een team haar kleiner maakt. */
@ApplicationScoped
class WerkvoorraadBlad implements Blad {

    private static final int MEEST = 50;

    private final Werkvoorraad werkvoorraad;
    private final Behandelaars behandelaars;

    WerkvoorraadBlad(Werkvoorraad werkvoorraad, Behandelaars behandelaars) {
        this.werkvoorraad = werkvoorraad;
        this.behandelaars = behandelaars;
    }

    @Override
    public String pad() {
        return "/bord/werkvoorraad";
    }

    @Override
    public String naam() {
        return "werkvoorraad";
    }

    /** Hoeveel taken er van een soort zijn. */
    public record Telling(String taak, long aantal, long vrij) {
    }

    /** De keuzes, de tellingen en de taken. */
    public record Inhoud(String rol, List<String> rollen, String taak, List<String> taken, String team, List<String> teams, String wie, String totEnMet,
                         List<Telling> tellingen, List<Taakregel> regels, String volgende, String keuzes) {

        /** Dit blad met deze keuzes, om naar terug te gaan. */
        public String adres() {
            return "/bord/werkvoorraad" + (keuzes.isEmpty() ? "" : "?" + keuzes);
        }

        public long aantal() {
            return tellingen.stream().mapToLong(Telling::aantal).sum();
        }
    }

    /** Wie: {@code mij}, {@code niemand} of iedereen. */
    static Werkvoorraad.Vraag vraag(Vraag v) {
        var taak = v.sleutel("taak") == null ? null : Taaksoort.van(v.sleutel("taak")).orElse(null);
        return new Werkvoorraad.Vraag(v.rol(), taak, "mij".equals(v.sleutel("wie")) ? v.wie().medewerker() : null,
                leeg(v.sleutel("team")).isEmpty() ? null : v.sleutel("team"), "niemand".equals(v.sleutel("wie")), v.dag("totEnMet"), null);
    }

    @Override
    public Getoond toon(Vraag v) {
        var vraag = vraag(v);
        var regels = werkvoorraad.regels(vraag, Zoeksleutels.na(Bladzijde.van(v.sleutel("na"), MEEST)), MEEST + 1);
        var deel = regels.subList(0, Math.min(MEEST, regels.size()));
        var tellingen = werkvoorraad.tellingen(vraag).stream()
                .map(t -> new Telling(Bordregel.hoofdletter(t.soort().label()), t.aantal(), t.vrij())).toList();
        var inhoud = new Inhoud(leeg(v.rol()), ROLLEN, leeg(v.sleutel("taak")), Arrays.stream(Taaksoort.values()).map(Taaksoort::label)
                .toList(), leeg(v.sleutel("team")), behandelaars.namen(), leeg(v.sleutel("wie")), leeg(v.sleutel("totEnMet")), tellingen,
                deel.stream().map(r -> Taakregel.of(r, v.vandaag(), v.wie().medewerker())).toList(),
                regels.size() > MEEST ? deel.getLast().plaats().cursor() : "", keuzes(v));
        return new Getoond(inhoud, deel.stream().map(Werkvoorraad.Regel::zaakId).toList());
    }

    private static String keuzes(Vraag v) {
        var keuzes = new TreeMap<>(v.zoek());
        keuzes.remove("na");
        return keuzes.entrySet().stream().map(k -> code(k.getKey()) + "=" + code(k.getValue())).collect(Collectors.joining("&"));
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
