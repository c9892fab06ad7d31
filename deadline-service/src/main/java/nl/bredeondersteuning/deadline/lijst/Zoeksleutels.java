package nl.bredeondersteuning.deadline.lijst;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Leest de zoeksleutels van een lijst die op dag en id loopt, en geeft ze door aan de volgende bladzijde. */
public final class Zoeksleutels {

    private static final Plaats BEGIN = new Plaats(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private Zoeksleutels() {
    }

    /** De plaats van een rij in de lijst. */
    public record Plaats(LocalDate dag, UUID id) {

        /** Zoals de database ordent: op dag, en dan op id als een rij bytes. */
        public static <T> Comparator<T> volgorde(Function<T, Plaats> plaats) {
            return Comparator.comparing((T rij) -> plaats.apply(rij).dag()).thenComparing(rij -> plaats.apply(rij).id().toString());
        }

        /** Zoals {@link Bladzijde} haar leest. */
        public String cursor() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return dag + "," + id;
        }
    }

    public static LocalDate datum(String naam, String tekst) {
        return tekst == null ? null : Datum.lees(tekst).orElseThrow(() -> fout(naam, "GEEN_DATUM",
                "Schrijf een bestaande dag als jjjj-mm-dd, zonder tijd."));
    }

    public static UUID id(String naam, String tekst) {
        return tekst == null ? null : leesId(tekst).orElseThrow(() -> fout(naam, "GEEN_ID", "Een id heeft de vorm van een UUID."));
    }

    public static Plaats na(Bladzijde bladzijde) {
        if (bladzijde.na() == null) {
            return BEGIN;
        }
        var delen = bladzijde.na().split(",", 2);
        try {
            return new Plaats(LocalDate.parse(delen[0]), leesId(delen[delen.length - 1]).orElseThrow());
        } catch (DateTimeParseException | NoSuchElementException fout) {
            throw fout("cursor", "ONLEESBAAR", "Neem de cursor over uit de kopregel Link.");
        }
    }

    /** The link to the next page asks the same. */
    public static Response doorgegeven(Response antwoord, Map<String, ?> gevraagd) {
        var link = antwoord.getHeaderString("Link");
        if (link == null) {
            return antwoord;
        }
        var sleutels = gevraagd.entrySet().stream().filter(s -> s.getValue() != null)
                .map(s -> s.getKey() + "=" + URLEncoder.encode(s.getValue().toString(), StandardCharsets.UTF_8) + "&")
                .sorted().collect(Collectors.joining());
        return Response.fromResponse(antwoord).header("Link", null).header("Link", "<?" + sleutels + link.substring(2)).build();
    }

    private static Optional<UUID> leesId(String tekst) {
        return tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }

    public static RuntimeException fout(String veld, String code, String reden) {
        return Problem.invoer(List.of(new InvalidParam(veld, code, reden))).exception();
    }
}
