package nl.bredeondersteuning.plan.planvanaanpak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waarom een doelstelling tussen twee versies van een plan veranderde. */
class DoelwijzigingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 8, 17);
    private static final UUID WONEN = new UUID(1, 1);
    private static final UUID WERK = new UUID(1, 2);

    private static Planinhoud plan(Plandoelstelling... doelen) {
        return new Planinhoud(DAG, DAG, null, List.of(doelen), List.of(), null);
    }

    private static Plandoelstelling doel(UUID id, String tekst, boolean gevraagd, LocalDate bereiktOp) {
        var vragen = gevraagd ? List.of(new Planhulpvraag(new UUID(2, 1), "de situatie", DAG)) : List.<Planhulpvraag>of();
        return new Plandoelstelling(id, id == WERK ? "werk" : "wonen", tekst, "artikel 2.1", vragen, List.of(), List.of(), bereiktOp);
    }

    @DisplayName("Awb 3:46: erbij, gewijzigd, bereikt of weg, elk met de reden die vastligt, of met die van de hulpvraag")
    @ParameterizedTest(name = "eerst {0}, daarna {1} (hulpvraag {2}, bereikt {3}, nieuwe feiten {4}): {5}, {6}")
    @CsvSource(nullValues = "-", textBlock = """
            -,    huis, false, -,          scheiding, erbij,     scheiding
            -,    huis, true,  -,          -,         erbij,     Op 17 augustus 2026 stelden wij samen vast dat u hierbij hulp nodig heeft
            -,    huis, true,  -,          scheiding, erbij,     scheiding
            -,    huis, false, -,          -,         erbij,     -
            huis, flat, true,  -,          -,         gewijzigd, -
            huis, flat, true,  -,          scheiding, gewijzigd, scheiding
            huis, huis, true,  2026-08-24, -,         bereikt,   U heeft dit doel bereikt op 24 augustus 2026
            huis, -,    true,  -,          scheiding, weg,       -
            huis, huis, true,  -,          scheiding, -,         -
            """)
    void redenen(String eerst, String daarna, boolean gevraagd, LocalDate bereiktOp, String nieuweFeiten, String wat, String reden) {
        var altijd = doel(WERK, "baan", true, null);
        var eerder = plan(Stream.concat(Stream.of(altijd), Stream.ofNullable(eerst).map(tekst -> doel(WONEN, tekst, gevraagd, null)))
                .toArray(Plandoelstelling[]::new));
        var later = plan(Stream.concat(Stream.of(altijd), Stream.ofNullable(daarna).map(tekst -> doel(WONEN, tekst, gevraagd, bereiktOp)))
                .toArray(Plandoelstelling[]::new));
        var verwacht = wat == null ? List.of()
                : List.of(new Doelwijziging(WONEN, "wonen", daarna == null ? eerst : daarna, wat, reden));
        assertEquals(verwacht, Doelwijziging.tussen(eerder, later, nieuweFeiten == null ? Map.of() : Map.of(WONEN, nieuweFeiten)));
    }
}
