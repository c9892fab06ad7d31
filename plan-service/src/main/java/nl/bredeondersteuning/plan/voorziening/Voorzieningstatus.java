package nl.bredeondersteuning.plan.voorziening;

/** Hoe ver een voorziening is: toekennen en weigeren zijn uitkomsten van de weging, het recht ontstaat door het besluit (I13). */
public enum Voorzieningstatus {
    GEVRAAGD("gevraagd"),
    TOEGEKEND("toegekend"),
    GEWEIGERD("geweigerd"),
    VERSTREKT("verstrekt");

    private final String label;

    Voorzieningstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
