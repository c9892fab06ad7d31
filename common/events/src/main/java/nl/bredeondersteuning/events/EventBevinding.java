package nl.bredeondersteuning.events;

/** Een bevinding zoals zij over de draad gaat: norm, aanhaling en uitkomst, zonder feiten of woorden over een persoon. */
public record EventBevinding(String norm, String artikel, String uitkomst) {
}
