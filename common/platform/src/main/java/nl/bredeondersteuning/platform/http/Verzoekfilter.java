package nl.bredeondersteuning.platform.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemMappers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keurt het adres van een verzoek: onbekende zoeksleutels, onleesbare nummers in het pad en een schuine streep aan het eind. */
public class Verzoekfilter {

    private static final MediaType PROBLEEM = MediaType.valueOf(Problem.MEDIATYPE);

    private final Map<Method, Map<String, Class<?>>> sleutels = new ConcurrentHashMap<>();

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> streep(ContainerRequestContext verzoek) {
        var pad = verzoek.getUriInfo().getPath();
        return pad.length() > 1 && pad.endsWith("/") ? Optional.of(Problem.onbekend("Een adres met een schuine streep aan het eind").antwoord())
                : Optional.empty();
    }

    @ServerRequestFilter
    public Optional<Response> adres(ContainerRequestContext verzoek, ResourceInfo operatie) {
        if (!operatie.getResourceMethod().isAnnotationPresent(Produces.class) && verzoek.getAcceptableMediaTypes().stream()
                .noneMatch(vorm -> vorm.isCompatible(MediaType.APPLICATION_JSON_TYPE) || vorm.isCompatible(PROBLEEM))) {
            return Optional.of(ProblemMappers.antwoordvorm());
        }
        if (verzoek.getMediaType() != null && !verzoek.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && Arrays.stream(operatie.getResourceMethod().getParameterTypes()).anyMatch(Class::isRecord)) {
            return Optional.of(ProblemMappers.inhoudstype());
        }
        var fouten = new ArrayList<InvalidParam>();
        var bekend = sleutels.computeIfAbsent(operatie.getResourceMethod(), Verzoekfilter::zoeksleutels);
        verzoek.getUriInfo().getQueryParameters().forEach((sleutel, waarden) ->
                keur(sleutel, waarden.getFirst(), bekend).ifPresent(fouten::add));
        verzoek.getUriInfo().getPathParameters().forEach((naam, waarden) -> {
            if (naam.endsWith("Id") && !isUuid(waarden.getFirst())) {
                fouten.add(new InvalidParam(naam, "GEEN_ID", "Een id heeft de vorm van een UUID."));
            }
        });
        return fouten.isEmpty() ? Optional.empty() : Optional.of(Problem.invoer(fouten).antwoord());
    }

    private static Map<String, Class<?>> zoeksleutels(Method methode) {
        return Arrays.stream(methode.getParameters()).filter(deel -> deel.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toUnmodifiableMap(deel -> deel.getAnnotation(QueryParam.class).value(), Parameter::getType));
    }

    private static Optional<InvalidParam> keur(String sleutel, String waarde, Map<String, Class<?>> bekend) {
        var soort = bekend.get(sleutel);
        if (soort == null) {
            return Optional.of(new InvalidParam(sleutel, "ONBEKEND", "Deze zoeksleutel bestaat hier niet."));
        }
        if (soort == Integer.class && !waarde.matches("-?\\d{1,9}")) {
            return Optional.of(new InvalidParam(sleutel, "VERKEERDE_SOORT", "Hier hoort een geheel getal."));
        }
        if (soort == LocalDate.class && !isDatum(waarde)) {
            return Optional.of(new InvalidParam(sleutel, "GEEN_DATUM", "Schrijf een bestaande dag als jjjj-mm-dd, zonder tijd."));
        }
        return soort == UUID.class && !isUuid(waarde)
                ? Optional.of(new InvalidParam(sleutel, "GEEN_ID", "Een id heeft de vorm van een UUID.")) : Optional.empty();
    }

    private static boolean isDatum(String waarde) {
        try {
            return waarde.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(waarde) != null;
        } catch (DateTimeParseException fout) {
            return false;
        }
    }

    private static boolean isUuid(String waarde) {
        try {
            return UUID.fromString(waarde).toString().equalsIgnoreCase(waarde);
        } catch (IllegalArgumentException fout) {
            return false;
        }
    }
}
