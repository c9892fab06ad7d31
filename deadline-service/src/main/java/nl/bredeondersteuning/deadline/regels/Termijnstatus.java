package nl.bredeondersteuning.deadline.regels;

/** Hoe een termijn er op een dag voor staat. */
public enum Termijnstatus {
    LOPEND("lopend"),
    OPGESCHORT("opgeschort"),
    GEHAALD("gehaald"),
    VERSTREKEN("verstreken"),
    VERVALLEN("vervallen");

    private final String label;

    Termijnstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The term can still be met. */
    public boolean open() {
        return this == LOPEND || this == OPGESCHORT;
    }
}
