package nl.bredeondersteuning.beleid.profiel;

/** De hardheidsclausule van het beleid, met de woorden die in een brief staan. */
public record Hardheidsclausule(String artikel, String woorden, String tekst) {
}
