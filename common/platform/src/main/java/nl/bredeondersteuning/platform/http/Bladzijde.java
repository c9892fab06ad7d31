package nl.bredeondersteuning.platform.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Eén bladzijde van een lijst, geteld vanaf een sleutel: {@code cursor} is ondoorzichtig, {@code limit} heeft een plafond. */
public record Bladzijde(String na, int limit) {

    private static final int STANDAARD = 50;
    private static final int PLAFOND = 200;

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 bij een cursor of limit die niet kan */
    public static Bladzijde van(String cursor, Integer limit) {
        if (limit != null && limit < 1) {
            throw Problem.invoer(List.of(new InvalidParam("limit", "TE_KLEIN", "Vraag ten minste één rij."))).exception();
        }
        var aantal = limit == null ? STANDAARD : Math.min(limit, PLAFOND);
        return new Bladzijde(cursor == null ? null : lees(cursor), aantal);
    }

    private static String lees(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException fout) {
            throw onleesbaar();
        }
    }

    private static RuntimeException onleesbaar() {
        return Problem.invoer(List.of(new InvalidParam("cursor", "ONLEESBAAR", "Neem de cursor over uit de kopregel Link."))).exception();
    }

    public Optional<UUID> naId() {
        try {
            return Optional.ofNullable(na).map(UUID::fromString);
        } catch (IllegalArgumentException fout) {
            throw onleesbaar();
        }
    }

    /** De sleutel als getal; leeg op de eerste bladzijde. */
    public Optional<Long> naGetal() {
        try {
            return Optional.ofNullable(na).map(Long::valueOf);
        } catch (NumberFormatException fout) {
            throw onleesbaar();
        }
    }

    /** Het antwoord met {@code Link rel="next"} als er meer is; {@code gevonden} bevat dan één rij te veel. */
    public <T> Response antwoord(List<T> gevonden, Function<T, Object> sleutel, Function<List<T>, Object> inhoud) {
        var deel = gevonden.size() > limit ? gevonden.subList(0, limit) : gevonden;
        var antwoord = Response.ok(inhoud.apply(deel));
        if (gevonden.size() > limit) {
            var volgende = Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(sleutel.apply(deel.getLast()).toString().getBytes(StandardCharsets.UTF_8));
            antwoord.header("Link", "<?cursor=" + volgende + "&limit=" + limit + ">; rel=\"next\"");
        }
        return antwoord.build();
    }
}
