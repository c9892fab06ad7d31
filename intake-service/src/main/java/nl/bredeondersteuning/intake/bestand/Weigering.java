package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;

/** Het bestand is niet te lezen of niet te vertrouwen; de code zegt waarom, en niets van de inhoud staat erbij. */
public final class Weigering extends IOException {

    private final transient Bestandscode code;

    public Weigering(Bestandscode code) {
        super(code.name());
        this.code = code;
    }

    public Bestandscode code() {
        return code;
    }
}
