package nl.bredeondersteuning.plan.planvanaanpak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Wat een plan van aanpak zegt (Kampen artikel 4.2 lid 2): de situatie bij het eerste gesprek, en per leefgebied de doelstellingen, de
 * hulpvragen, de stappen en de voorzieningen. Zijn vaste schrijfwijze draagt de hash waaraan een bijlage te herkennen is.
 */
public record Planinhoud(LocalDate eersteGesprekOp, LocalDate hulpvraagVastgesteldOp, String situatie,
        List<Plandoelstelling> doelstellingen, List<Planvoorziening> overigeVoorzieningen, Planschuldhulp schuldhulpaanbod) {

    private static final ObjectMapper VAST = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();

    /** Een doelstelling, met wat er gevraagd is, hoe er stapsgewijs naartoe wordt gewerkt en welke voorzieningen daarbij horen. */
    public record Plandoelstelling(UUID doelstellingId, String leefgebied, String doelstelling, String artikel,
            List<Planhulpvraag> hulpvragen, List<Planstap> stappen, List<Planvoorziening> voorzieningen, LocalDate bereiktOp) {
    }

    /** Een hulpvraag onder een doelstelling. */
    public record Planhulpvraag(UUID hulpvraagId, String situatie, LocalDate vastgesteldOp) {
    }

    /** Een stap op weg naar een doelstelling. */
    public record Planstap(UUID doelstellingId, int volgorde, String omschrijving) {
    }

    /** Een voorziening met haar uitkomst op dat moment. */
    public record Planvoorziening(UUID voorzieningId, UUID hulpvraagId, String leefgebied, String soort, String omschrijving,
            long bedragInCenten, String status) {
    }

    /** Het aanvullende schuldhulpverleningsaanbod, als aan alle voorwaarden is voldaan (SPUK 3 lid 3). */
    public record Planschuldhulp(LocalDate toegewezenOp) {
    }

    /** Alle stappen, over de doelstellingen heen. */
    List<Planstap> stappen() {
        return doelstellingen.stream().flatMap(doel -> doel.stappen().stream()).toList();
    }

    /** De vaste schrijfwijze: dezelfde inhoud geeft altijd dezelfde tekst. */
    String tekst() {
        try {
            return VAST.writeValueAsString(this);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A plan cannot be written", fout);
        }
    }

    static Planinhoud lees(String tekst) {
        try {
            return VAST.readValue(tekst, Planinhoud.class);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A plan cannot be read", fout);
        }
    }

    String sha256() {
        return HexFormat.of().formatHex(hash(tekst()));
    }

    /** De versie van een plan waaraan nog gewerkt wordt: een andere inhoud of een volgende vaststelling geeft een andere. */
    long versie(int nummer) {
        return ByteBuffer.wrap(hash(nummer + tekst())).getLong() & Long.MAX_VALUE;
    }

    private static byte[] hash(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
