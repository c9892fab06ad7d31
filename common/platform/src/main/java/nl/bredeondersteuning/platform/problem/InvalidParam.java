package nl.bredeondersteuning.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Eén fout in de invoer: het pad van het veld, een vaste code en wat er aan schort. */
public record InvalidParam(
        @Schema(description = "Pad van het veld", examples = "persoon.bsn") String name,
        @Schema(description = "Vaste code van de fout", examples = "ONTBREEKT") String code,
        @Schema(description = "Wat er mis is en wat er hoort te staan") String reason) {
}
