package nl.bredeondersteuning.intake.keuring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.bredeondersteuning.intake.bestand.Cel;
import nl.bredeondersteuning.intake.bestand.Mapping;
import nl.bredeondersteuning.platform.http.Bsn;

/** De velden van één regel, gelezen volgens haar mapping, en wat eraan opvalt. */
final class Lezing {

    private static final Pattern TUSSEN_CIJFERS = Pattern.compile("[ .-]");
    private static final Pattern ZONDER_NULLEN = Pattern.compile("\\d{1,8}");

    final LocalDate ontvangenOp;
    private final Mapping mapping;
    private final Map<String, String> velden = new LinkedHashMap<>();
    private final Map<String, LocalDate> datums = new LinkedHashMap<>();
    private final TreeSet<String> quarantaine = new TreeSet<>();
    private final TreeSet<String> opmerkingen = new TreeSet<>();
    private String bsn;

    Lezing(Mapping mapping, LocalDate ontvangenOp, Map<String, Cel> cellen) {
        this.mapping = mapping;
        this.ontvangenOp = ontvangenOp;
        cellen.forEach((veld, cel) -> velden.put(veld, cel.gevouwen()));
        cellen.forEach(this::datum);
        nummer();
    }

    /** DATUM_ONGELDIG, DATUM_IN_TOEKOMST: elk veld dat een dag bevat. */
    private void datum(String veld, Cel cel) {
        if (!Mapping.isDatum(veld) || cel.leeg()) {
            return;
        }
        var dag = cel.datum() != null ? cel.datum() : mapping.datum(veld(veld)).orElse(null);
        if (dag == null) {
            quarantaine.add("DATUM_ONGELDIG");
        } else if (dag.isAfter(ontvangenOp)) {
            quarantaine.add("DATUM_IN_TOEKOMST");
        } else {
            datums.put(veld, dag);
            velden.put(veld, dag.toString());
        }
    }

    /** BSN_ONTBREEKT, BSN_ONGELDIG, BSN_VOORLOOPNUL_HERSTELD: de elfproef, ook als er nullen wegvielen. */
    private void nummer() {
        var cijfers = TUSSEN_CIJFERS.matcher(veld("bsn")).replaceAll("");
        var aangevuld = ZONDER_NULLEN.matcher(cijfers).matches() ? "0".repeat(9 - cijfers.length()) + cijfers : cijfers;
        if (cijfers.isEmpty()) {
            quarantaine.add("BSN_ONTBREEKT");
        } else if (!Bsn.Elfproef.klopt(aangevuld)) {
            quarantaine.add("BSN_ONGELDIG");
        } else {
            bsn = aangevuld;
            velden.put("bsn", bsn);
            merkOp(aangevuld.length() != cijfers.length(), "BSN_VOORLOOPNUL_HERSTELD");
        }
    }

    String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    boolean heeft(String naam) {
        return !veld(naam).isEmpty();
    }

    LocalDate dag(String naam) {
        return datums.get(naam);
    }

    /** De code van een veld; een woord dat geen code heeft, zet de regel in quarantaine. */
    String code(String naam, String anders) {
        var code = mapping.code(naam, veld(naam));
        code.ifPresent(gevonden -> velden.put(naam, gevonden));
        houdTegen(code.isEmpty(), anders);
        return code.orElse("");
    }

    boolean staatIn(String naam) {
        return mapping.code(naam, veld(naam)).isPresent();
    }

    void houdTegen(boolean geldt, String code) {
        if (geldt) {
            quarantaine.add(code);
        }
    }

    void merkOp(boolean geldt, String code) {
        if (geldt) {
            opmerkingen.add(code);
        }
    }

    Regel regel(int rij) {
        return new Regel(rij, Map.copyOf(velden), Map.copyOf(datums), bsn, List.copyOf(quarantaine), List.copyOf(opmerkingen), false, false);
    }
}
