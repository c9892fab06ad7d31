package nl.bredeondersteuning.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Een gestructureerd CloudEvent in het profiel NL GOV 1.1; {@code volgnummer} telt per zaak en bron, {@code dag} is de dag van de wet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion, UUID id, String source, String type, Instant time, UUID subject, String datacontenttype,
        String dataref, long volgnummer, LocalDate dag, JsonNode data) {

    static final String MEDIATYPE = "application/cloudevents+json; charset=UTF-8";
    static final String VERSIE = "1.0";

    /** De korte naam van de bron, {@code intake} uit {@code …:systeem:intake-service}. */
    String bron() {
        return source.substring(source.lastIndexOf(':') + 1).replace("-service", "");
    }
}
