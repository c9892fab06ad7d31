package nl.bredeondersteuning.beleid.termijn;

/** Een veld van een berekeningsvraag dat niet klopt, met de reden in woorden. */
public record Fout(String veld, String code, String reden) {

    static Fout ontbreekt(String veld) {
        return new Fout(veld, "ontbreekt", "Dit veld is verplicht.");
    }

    static Fout ongeldig(String veld, String reden) {
        return new Fout(veld, "ongeldig", reden);
    }
}
