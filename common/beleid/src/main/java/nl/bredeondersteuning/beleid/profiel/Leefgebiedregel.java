package nl.bredeondersteuning.beleid.profiel;

import nl.bredeondersteuning.beleid.wet.Leefgebied;

/** Een leefgebied in de woorden van de gemeente, met zijn doelstelling; zonder beleid zijn doelstelling en artikel leeg. */
public record Leefgebiedregel(Leefgebied wet, String label, String doelstelling, String artikel) {
}
