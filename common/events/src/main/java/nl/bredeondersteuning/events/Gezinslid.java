package nl.bredeondersteuning.events;

import java.util.UUID;

/** Een gezinslid zoals het over de draad gaat: wie, in welke relatie, en of de ondersteuning ook voor hem of haar geldt. */
public record Gezinslid(UUID persoonId, String relatie, boolean hoortErbij) {
}
