package nl.bredeondersteuning.testkit.bouw;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Waar een klasse bij hoort: haar service, het begrip daarbinnen, en wat zij daarin is. */
final class Begrip {

    private static final String WORTEL = "nl.bredeondersteuning.";
    private static final List<String> SERVICES = List.of("intake", "plan", "beschikking", "deadline");
    private static final List<String> OPEN = List.of("regels", "event");
    private static final List<String> BEANS = List.of("jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped", "jakarta.inject.Singleton", "jakarta.ws.rs.Path", "jakarta.interceptor.Interceptor");

    static final ArchCondition<JavaClass> GEEN_ANDERE_SERVICE = kentGeen("know no other service", (van, naar) ->
            !service(naar).isEmpty() && !service(naar).equals(service(van)));

    static final ArchCondition<JavaClass> GEEN_BINNENWERK_VAN_ANDER = kentGeen("know no entity, repository or resource of another concept",
            (van, naar) -> service(van).equals(service(naar)) && !begrip(van).equals(begrip(naar)) && !OPEN.contains(begrip(naar))
                    && (isRij(naar) || isResource(naar)));

    static final ArchCondition<JavaClass> EEN_WERKWOORD = new ArchCondition<>("have one public verb") {
        @Override
        public void check(JavaClass type, ConditionEvents uitkomsten) {
            var werkwoorden = type.getMethods().stream().filter(Begrip::isWerkwoord).map(JavaMethod::getName).collect(Collectors.toSet());
            uitkomsten.add(new SimpleConditionEvent(type, werkwoorden.size() == 1, type.getName() + " has the verbs " + werkwoorden));
        }
    };

    private Begrip() {
    }

    /** De service van een klasse; leeg als zij van geen service is. */
    static String service(JavaClass type) {
        var naam = type.getPackageName();
        return SERVICES.stream().filter(service -> (naam + ".").startsWith(WORTEL + service + ".")).findFirst().orElse("");
    }

    static String begrip(JavaClass type) {
        var rest = type.getPackageName().substring((WORTEL + service(type)).length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    static boolean isRij(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
    }

    static boolean isResource(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ws.rs.Path");
    }

    static boolean isBean(JavaClass type) {
        return BEANS.stream().anyMatch(type::isAnnotatedWith);
    }

    /** Een publieke bean van een begrip die zelf de transactie begint. */
    static boolean isHandeling(JavaClass type) {
        return !service(type).isEmpty() && type.getModifiers().contains(JavaModifier.PUBLIC)
                && isBean(type) && !isRij(type) && !isResource(type)
                && type.getMethods().stream().anyMatch(methode -> methode.isAnnotatedWith("jakarta.transaction.Transactional"));
    }

    private static boolean isWerkwoord(JavaMethod methode) {
        return methode.getModifiers().contains(JavaModifier.PUBLIC) && !methode.getModifiers().contains(JavaModifier.STATIC)
                && !methode.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> kentGeen(String tekst, BiPredicate<JavaClass, JavaClass> verboden) {
        return new ArchCondition<>(tekst) {
            @Override
            public void check(JavaClass type, ConditionEvents uitkomsten) {
                for (Dependency band : type.getDirectDependenciesFromSelf()) {
                    var fout = verboden.test(type, band.getTargetClass().getBaseComponentType());
                    uitkomsten.add(new SimpleConditionEvent(band, !fout, band.getDescription()));
                }
            }
        };
    }
}
