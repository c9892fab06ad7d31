package nl.bredeondersteuning.beschikking.sjabloon;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/** Een brief waarin elk veld een herkenbaar merk is: zo is te zien of een sjabloon het werkelijk afdrukt. */
final class Proefbrief {

    private static final List<String> UITKOMSTEN = List.of("gegrond", "ongegrond", "niet-ontvankelijk");

    private final Map<String, Object> vast;
    private final boolean waar;
    private final Map<String, String> merken = new HashMap<>();

    private Proefbrief(Map<String, Object> vast, boolean waar) {
        this.vast = vast;
        this.waar = waar;
    }

    /** Wat er in elk geval verschillend uit kan komen: bezwaar of beroep in het kader, ja en nee en elke uitkomst erbinnen. */
    static List<Proefbrief> voor(Sjabloonsoort soort) {
        if (soort == Sjabloonsoort.KADER) {
            return List.of(new Proefbrief(Map.of("brief.rechtsmiddel.beroep", false), true),
                    new Proefbrief(Map.of("brief.rechtsmiddel.beroep", true), true));
        }
        var uitkomsten = soort == Sjabloonsoort.BESLISSING_OP_BEZWAAR ? UITKOMSTEN : UITKOMSTEN.subList(0, 1);
        return uitkomsten.stream().flatMap(uitkomst -> List.of(true, false).stream().map(waar -> new Proefbrief(
                vast(soort, uitkomst), waar))).toList();
    }

    /** Alleen een brief over meer voorzieningen heeft onderdelen. */
    private static Map<String, Object> vast(Sjabloonsoort soort, String uitkomst) {
        var vast = new HashMap<String, Object>(Map.of("brief.soort", soort.label(), "brief.kern.bezwaar.uitkomst", uitkomst));
        if (soort != Sjabloonsoort.VOORZIENINGEN) vast.put("brief.kern.onderdelen", null);
        return vast;
    }

    boolean beroep() {
        return Boolean.TRUE.equals(vast.get("brief.rechtsmiddel.beroep"));
    }

    Briefgegevens gegevens() {
        return (Briefgegevens) vul("brief", Briefgegevens.class);
    }

    Stijl stijl() {
        return (Stijl) vul("huisstijl", Stijl.class);
    }

    String inhoud() {
        return (String) vul(Taalkeuring.INHOUD, String.class);
    }

    /** Hoe het veld eruitziet als het is afgedrukt. */
    String merk(String pad) {
        return merken.get(pad);
    }

    private Object vul(String pad, Type soort) {
        if (vast.containsKey(pad)) return onthoud(pad, vast.get(pad));
        return switch (Velden.aard(soort)) {
            case JA_OF_NEE -> waar;
            case LIJST -> List.of(vul(pad, Velden.element(soort)));
            case GROEP -> record(pad, (Class<?>) soort);
            case TEKST -> onthoud(pad, soort == String.class ? "[" + pad + "]" : getal(pad));
        };
    }

    private Object record(String pad, Class<?> soort) {
        var delen = soort.getRecordComponents();
        var waarden = Arrays.stream(delen).map(deel -> vul(pad + "." + deel.getName(), deel.getGenericType())).toArray();
        try {
            return soort.getDeclaredConstructor(Arrays.stream(delen).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(waarden);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static int getal(String pad) {
        return 10_000 + Math.floorMod(pad.hashCode(), 90_000);
    }

    private Object onthoud(String pad, Object waarde) {
        merken.put(pad, String.valueOf(waarde));
        return waarde;
    }
}
