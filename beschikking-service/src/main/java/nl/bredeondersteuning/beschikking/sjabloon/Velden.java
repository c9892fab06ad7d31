package nl.bredeondersteuning.beschikking.sjabloon;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Wat een sjabloon kan noemen: de onderdelen van de records van een brief, en niets anders. */
final class Velden {

    private static final Set<String> VAN_ELK_RECORD = Set.of("toString", "hashCode");
    private static final ClassValue<Map<String, Method>> PER_RECORD = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> soort) {
            var velden = new TreeMap<String, Method>();
            if (soort.isRecord()) Arrays.stream(soort.getDeclaredMethods()).filter(Velden::leesbaar).forEach(veld -> velden.put(veld.getName(), veld));
            return velden;
        }
    };

    private Velden() {
    }

    /** Wat er met een veld te doen is. */
    enum Aard {
        TEKST("een tekst"), JA_OF_NEE("ja of nee"), LIJST("een lijst"), GROEP("een groep velden");

        private final String woorden;

        Aard(String woorden) {
            this.woorden = woorden;
        }

        String woorden() {
            return woorden;
        }
    }

    private static boolean leesbaar(Method methode) {
        return Modifier.isPublic(methode.getModifiers()) && !Modifier.isStatic(methode.getModifiers()) && methode.getParameterCount() == 0
                && !VAN_ELK_RECORD.contains(methode.getName());
    }

    static Map<String, Method> van(Class<?> soort) {
        return PER_RECORD.get(soort);
    }

    /** @return the type of a field of a group, or null when there is none of that name */
    static Type veld(Type groep, String naam) {
        var veld = groep instanceof Class<?> soort ? van(soort).get(naam) : null;
        return veld == null ? null : veld.getGenericReturnType();
    }

    /** Every field that a template can name from here on, with its kind; what stands in a list goes by the name of the list. */
    static Map<String, Aard> alle(String naam, Type soort) {
        var alle = new TreeMap<String, Aard>();
        alle.put(naam, aard(soort));
        var binnen = aard(soort) == Aard.LIJST ? element(soort) : soort;
        if (aard(binnen) == Aard.GROEP) van((Class<?>) binnen).forEach((veld, methode) -> alle.putAll(alle(naam + "." + veld,
                methode.getGenericReturnType())));
        return alle;
    }

    static Type element(Type lijst) {
        return ((ParameterizedType) lijst).getActualTypeArguments()[0];
    }

    static Aard aard(Type soort) {
        if (soort == boolean.class) return Aard.JA_OF_NEE;
        if (soort instanceof ParameterizedType lijst && lijst.getRawType() == List.class) return Aard.LIJST;
        return soort instanceof Class<?> klasse && klasse.isRecord() ? Aard.GROEP : Aard.TEKST;
    }
}
