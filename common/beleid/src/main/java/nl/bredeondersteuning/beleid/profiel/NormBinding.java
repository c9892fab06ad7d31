package nl.bredeondersteuning.beleid.profiel;

/** Waar een gemeente een norm heeft staan, en in welke woorden. */
public record NormBinding(String artikel, String tekst) {
}
