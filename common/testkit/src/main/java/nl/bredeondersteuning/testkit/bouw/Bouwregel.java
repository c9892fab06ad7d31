package nl.bredeondersteuning.testkit.bouw;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Set;
import nl.bredeondersteuning.platform.event.Afnemer;

/** De huisregels over wie wie mag kennen en hoe een klasse eruitziet (STYLE.md). */
public enum Bouwregel {

    /** A rule is plain Java over the policy: no clock, database, configuration or framework. */
    REGELS_ZIJN_KAAL(classes().that().resideInAPackage("..regels..").should().onlyDependOnClassesThat(
            resideInAnyPackage("java..", "nl.bredeondersteuning.beleid..", "..regels.."))),

    BELEID_KENT_ALLEEN_YAML(classes().that().resideInAPackage("nl.bredeondersteuning.beleid..").should().onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.yaml.snakeyaml..", "nl.bredeondersteuning.beleid.."))),

    EVENTS_KENNEN_NIETS(classes().that().resideInAPackage("nl.bredeondersteuning.events..").should().onlyDependOnClassesThat(
            resideInAnyPackage("java..", "nl.bredeondersteuning.events.."))),

    PLATFORM_KENT_GEEN_SERVICE(noClasses().that().resideInAPackage("nl.bredeondersteuning.platform..").should().dependOnClassesThat(
            resideInAPackage("nl.bredeondersteuning..").and(not(resideInAnyPackage("nl.bredeondersteuning.platform..",
                    "nl.bredeondersteuning.events..", "nl.bredeondersteuning.beleid.."))))),

    /** Services meet on the wire. */
    SERVICES_KENNEN_ELKAAR_NIET(classes().that(describe("are of a service", type -> !Begrip.service(type).isEmpty()))
            .should(Begrip.GEEN_ANDERE_SERVICE)),

    /** A concept reaches another through its use cases; what is kept and how it is shown stays inside. */
    BEGRIP_BLIJFT_BINNEN(classes().that(describe("are of a service", type -> !Begrip.service(type).isEmpty()))
            .should(Begrip.GEEN_BINNENWERK_VAN_ANDER)),

    RIJEN_ZIJN_VAN_HUN_PAKKET(noClasses().that(describe("are an entity or a repository", Begrip::isRij)).should().bePublic()),

    TIJD_KOMT_VAN_DE_KLOK(noClasses().that().resideOutsideOfPackage("nl.bredeondersteuning.platform.tijd..")
            .should().accessTargetWhere(describe("reads the clock of the machine", Bouwregel::leestMachineklok))),

    GEEN_SYSTEM_OUT(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace")),

    GEEN_INJECTIE_IN_VELDEN(noFields().should().beAnnotatedWith(ingespoten())),

    GEEN_NAGEMAAKTE_MEDEWERKERS(noClasses().should().dependOnClassesThat().resideInAnyPackage("org.mockito..", "org.easymock..",
            "io.mockk..", "org.powermock..", "io.quarkus.test.junit.mockito..")),

    TEN_HOOGSTE_VIER_MEDEWERKERS(noConstructors().that().areDeclaredInClassesThat(describe("are a bean", Begrip::isBean))
            .should(ArchConditions.have(describe("more than four arguments",
                    (JavaConstructor maker) -> maker.getRawParameterTypes().size() > 4)))),

    GEEN_PAKKET_UTIL(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..")),

    /** A use case is one class with one public verb; the verb may have more than one form. */
    HANDELING_HEEFT_EEN_WERKWOORD(classes().that(describe("are a use case", Begrip::isHandeling)).should(Begrip.EEN_WERKWOORD)),

    AFNEMERS_STAAN_IN_EVENT(classes().that().implement(Afnemer.class).should().resideInAPackage("..event..")),

    /** What arrives on a channel is opened by the inbox, so by a consumer in the package event. */
    BERICHTEN_KOMEN_BINNEN_IN_EVENT(methods().that().areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should().beDeclaredInClassesThat().resideInAPackage("..event.."));

    private static final Set<String> NU = Set.of("java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime",
            "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Year", "java.time.YearMonth");
    private static final Set<String> INJECTIE = Set.of("jakarta.inject.Inject", "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.rest.client.inject.RestClient");
    private final ArchRule regel;

    Bouwregel(ArchRule regel) {
        this.regel = regel.allowEmptyShould(true).as(name());
    }

    public ArchRule regel() {
        return regel;
    }

    private static boolean leestMachineklok(JavaAccess<?> toegang) {
        var eigenaar = toegang.getTargetOwner().getName();
        var naam = toegang.getTarget().getName();
        if (!(toegang.getTarget() instanceof CodeUnitCallTarget doel)) {
            return false;
        }
        var metKlok = doel.getRawParameterTypes().stream().anyMatch(deel -> deel.isAssignableTo(Clock.class));
        return "now".equals(naam) && NU.contains(eigenaar) && !metKlok
                || Clock.class.getName().equals(eigenaar) && naam.startsWith("system")
                || System.class.getName().equals(eigenaar) && "currentTimeMillis".equals(naam)
                || "java.util.Date".equals(eigenaar) && JavaConstructor.CONSTRUCTOR_NAME.equals(naam)
                        && doel.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaAnnotation<?>> ingespoten() {
        return describe("injection", annotatie -> INJECTIE.contains(annotatie.getRawType().getName()));
    }
}
