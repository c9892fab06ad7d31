package nl.bredeondersteuning.deadline.zaak;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;

/** Wat er in een zaak gebeurde, op volgorde van de dagen: afgelezen van de gebeurtenissen zelf. */
final class Tijdlijn {

    private static final List<String> ONDERWERPEN = List.of("besluitsoort", "termijn", "leefgebied", "kanaal", "plaats");

    private Tijdlijn() {
    }

    /**
     * Eén gebeurtenis in een zaak.
     *
     * @param onderwerp waar zij over ging, zoals de soort van een besluit; leeg als zij voor zich spreekt
     */
    record Punt(LocalDate op, String gebeurtenis, String onderwerp, String artikel, String bron) {
    }

    static List<Punt> van(List<ZaakEvent> gebeurtenissen) {
        return gebeurtenissen.stream().map(Tijdlijn::punt).sorted(Comparator.comparing(Punt::op)).toList();
    }

    private static Punt punt(ZaakEvent gebeurtenis) {
        return new Punt(dag(gebeurtenis), inWoorden(gebeurtenis.getClass().getSimpleName()), onderwerp(gebeurtenis), gebeurtenis.artikel(),
                EventType.bron(gebeurtenis.getClass()));
    }

    /** {@code BeschikkingBekendgemaakt} reads as "Beschikking bekendgemaakt". */
    private static String inWoorden(String naam) {
        return naam.charAt(0) + naam.substring(1).replaceAll("([A-Z])", " $1").toLowerCase();
    }

    /** The day on which it happened is the last date of the event whose name says so, or else the only day that it names. */
    private static LocalDate dag(ZaakEvent gebeurtenis) {
        return laatste(gebeurtenis, "Op").or(() -> laatste(gebeurtenis, "")).orElseThrow();
    }

    private static Optional<LocalDate> laatste(ZaakEvent gebeurtenis, String uitgang) {
        return delen(gebeurtenis, deel -> deel.getType() == LocalDate.class && deel.getName().endsWith(uitgang))
                .map(deel -> (LocalDate) waarde(gebeurtenis, deel)).filter(Objects::nonNull).reduce((vorige, laatste) -> laatste);
    }

    private static String onderwerp(ZaakEvent gebeurtenis) {
        Optional<String> tekst = delen(gebeurtenis, deel -> ONDERWERPEN.contains(deel.getName()))
                .map(deel -> waarde(gebeurtenis, deel)).filter(Objects::nonNull).map(Tijdlijn::tekst).findFirst();
        return tekst.orElse(null);
    }

    private static String tekst(Object waarde) {
        return waarde instanceof Enum<?> constante ? constante.name().toLowerCase() : waarde.toString();
    }

    private static Stream<RecordComponent> delen(ZaakEvent gebeurtenis, Predicate<RecordComponent> welke) {
        return Arrays.stream(gebeurtenis.getClass().getRecordComponents()).filter(welke);
    }

    private static Object waarde(ZaakEvent gebeurtenis, RecordComponent deel) {
        try {
            return deel.getAccessor().invoke(gebeurtenis);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
