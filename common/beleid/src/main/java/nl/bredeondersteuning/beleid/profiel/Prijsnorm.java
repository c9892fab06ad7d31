package nl.bredeondersteuning.beleid.profiel;

/** Wat een voorziening met precies deze omschrijving vanaf een jaar ten hoogste kost. */
public record Prijsnorm(String omschrijving, int vanafJaar, long bedragInCenten) {
}
