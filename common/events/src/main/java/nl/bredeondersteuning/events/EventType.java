package nl.bredeondersteuning.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De naam van een gebeurtenis op de draad, {@code nl.brede-ondersteuning.plan-vastgesteld.v1}, en terug naar haar record. */
public final class EventType {

    private static final Map<String, Class<? extends ZaakEvent>> OP_NAAM =
            alle().collect(Collectors.toUnmodifiableMap(EventType::vorm, Function.identity()));
    private static final Map<Class<? extends ZaakEvent>, String> NAAM =
            OP_NAAM.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventType() {
    }

    public static Stream<Class<? extends ZaakEvent>> alle() {
        return Arrays.stream(ZaakEvent.class.getPermittedSubclasses())
                .flatMap(bron -> Arrays.stream(bron.getPermittedSubclasses()))
                .map(type -> type.asSubclass(ZaakEvent.class));
    }

    public static String naam(Class<? extends ZaakEvent> type) {
        return NAAM.get(type);
    }

    private static String vorm(Class<? extends ZaakEvent> type) {
        var kebab = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
        return "nl.brede-ondersteuning." + kebab + ".v1";
    }

    /** Leeg bij een naam die deze versie niet kent: een nieuwere producent mag meer zeggen. */
    public static Optional<Class<? extends ZaakEvent>> vanNaam(String naam) {
        return Optional.ofNullable(OP_NAAM.get(naam));
    }

    /** De service die dit type meedeelt: {@code intake}, {@code plan}, {@code beschikking} of {@code deadline}. */
    public static String bron(Class<? extends ZaakEvent> type) {
        return type.getInterfaces()[0].getSimpleName().replace("Event", "").toLowerCase();
    }
}
