package nl.bredeondersteuning.platform.handeling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.zaak.ZaakStand;

/** Geeft een herhaald verzoek zijn eerste antwoord: dat staat, met de vingerafdruk van de inhoud, in de transactie van de handeling. */
@ApplicationScoped
class Idempotentie {

    private static final List<String> BEWAARD =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.LINK, ZaakStand.KOPREGEL);

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Idempotentie(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 409 als de eerste nog loopt, 400 bij een andere inhoud */
    Optional<Response> eerder(String gebruiker, String sleutel, byte[] vingerafdruk) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(
                "select s.vrij, i.vingerafdruk, i.status, i.kopregels, i.inhoud"
                + " from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as vrij) s"
                + " left join idempotentie i on i.gebruiker = ? and i.sleutel = ?")) {
            select.setString(1, gebruiker + ' ' + sleutel);
            select.setString(2, gebruiker);
            select.setString(3, sleutel);
            var rij = select.executeQuery();
            rij.next();
            if (rij.getBytes(2) == null) {
                return nogNiet(rij.getBoolean(1));
            }
            if (!Arrays.equals(rij.getBytes(2), vingerafdruk)) {
                throw Problem.van(Probleemsoort.ANDERE_INHOUD,
                        "Onder deze Idempotency-Key is eerder iets anders gestuurd. Gebruik voor een nieuw verzoek een nieuwe sleutel.").exception();
            }
            return Optional.of(antwoord(rij));
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Optional<Response> nogNiet(boolean vrij) {
        if (!vrij) {
            throw Problem.anderMoment("Het eerste verzoek onder deze Idempotency-Key loopt nog.").exception();
        }
        return Optional.empty();
    }

    private Response antwoord(ResultSet rij) throws SQLException, JsonProcessingException {
        var antwoord = Response.status(rij.getInt(3)).entity(rij.getString(5));
        json.readValue(rij.getString(4), new TypeReference<Map<String, String>>() { }).forEach(antwoord::header);
        return antwoord.build();
    }

    void bewaar(String gebruiker, String sleutel, byte[] vingerafdruk, Response antwoord) {
        var kopregels = new TreeMap<String, String>();
        BEWAARD.forEach(naam -> Optional.ofNullable(antwoord.getHeaderString(naam)).ifPresent(waarde -> kopregels.put(naam, waarde)));
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into idempotentie"
                + " (gebruiker, sleutel, vingerafdruk, status, kopregels, inhoud) values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing")) {
            insert.setString(1, gebruiker);
            insert.setString(2, sleutel);
            insert.setBytes(3, vingerafdruk);
            insert.setInt(4, antwoord.getStatus());
            insert.setString(5, json.writeValueAsString(kopregels));
            insert.setString(6, (String) antwoord.getEntity());
            if (insert.executeUpdate() == 0) {
                throw Problem.anderMoment("Het eerste verzoek onder deze Idempotency-Key was net klaar.").exception();
            }
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Vingerafdruk van operatie, pad en inhoud. */
    byte[] vingerafdruk(String handeling, String pad, Object[] inhoud) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((handeling + " " + pad).getBytes(StandardCharsets.UTF_8));
            for (var deel : inhoud) {
                sha.update(json.writeValueAsBytes(deel));
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
