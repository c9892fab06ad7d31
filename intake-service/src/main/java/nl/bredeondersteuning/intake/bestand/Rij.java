package nl.bredeondersteuning.intake.bestand;

import java.util.List;

/** Een rij met haar nummer zoals een rekenblad het toont. */
public record Rij(int nummer, List<Cel> cellen) {

    public boolean leeg() {
        return cellen.stream().allMatch(Cel::leeg);
    }

    List<String> teksten() {
        return cellen.stream().map(Cel::tekst).toList();
    }

    String eersteTekst() {
        return cellen.isEmpty() ? "" : cellen.getFirst().gevouwen();
    }
}
