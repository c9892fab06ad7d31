package nl.bredeondersteuning.beleid.yaml;

import java.util.List;

/** Een bestand met beleid dat niet klopt; elke fout noemt het bestand, de sleutel en de reden. */
public class Beleidsfout extends RuntimeException {

    private final List<String> fouten;

    public Beleidsfout(List<String> fouten) {
        super(String.join(System.lineSeparator(), fouten));
        this.fouten = List.copyOf(fouten);
    }

    public List<String> fouten() {
        return fouten;
    }
}
