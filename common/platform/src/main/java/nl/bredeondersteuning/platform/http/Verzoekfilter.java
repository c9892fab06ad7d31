package nl.bredeondersteuning.platform.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemMappers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keurt het adres van een verzoek: onbekende zoeksleutels, onleesbare nummers in het pad en een schuine streep aan het eind. */
public class Verzoekfilter {

    private static final MediaType PROBLEEM = MediaType.valueOf(Problem.MEDIATYPE);

    private final Map<Method, Set<String>> sleutels = new ConcurrentHashMap<>();

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
        var fouten = new ArrayList<InvalidParam>();
        var bekend = sleutels.computeIfAbsent(operatie.getResourceMethod(), Verzoekfilter::zoeksleutels);
        verzoek.getUriInfo().getQueryParameters().keySet().stream().filter(sleutel -> !bekend.contains(sleutel))
                .forEach(sleutel -> fouten.add(new InvalidParam(sleutel, "ONBEKEND", "Deze zoeksleutel bestaat hier niet.")));
        verzoek.getUriInfo().getPathParameters().forEach((naam, waarden) -> {
            if (naam.endsWith("Id") && !isUuid(waarden.getFirst())) {
                fouten.add(new InvalidParam(naam, "GEEN_ID", "Een id heeft de vorm van een UUID."));
            }
        });
        return fouten.isEmpty() ? Optional.empty() : Optional.of(Problem.invoer(fouten).antwoord());
    }

    private static Set<String> zoeksleutels(Method methode) {
        return Arrays.stream(methode.getParameterAnnotations()).flatMap(Verzoekfilter::zoeksleutel).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> zoeksleutel(Annotation[] annotaties) {
        return Arrays.stream(annotaties).filter(QueryParam.class::isInstance).map(annotatie -> ((QueryParam) annotatie).value());
    }

    private static boolean isUuid(String waarde) {
        try {
            return UUID.fromString(waarde).toString().equalsIgnoreCase(waarde);
        } catch (IllegalArgumentException fout) {
            return false;
        }
    }
}
