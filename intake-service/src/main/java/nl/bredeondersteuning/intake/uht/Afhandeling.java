package nl.bredeondersteuning.intake.uht;

/** Wat een mens met een regel in quarantaine deed. */
public enum Afhandeling {
    /** Nagekeken en alsnog verwerkt, met de dag van ontvangst die zij had. */
    VRIJGEGEVEN("vrijgegeven"),
    /** Hersteld en dan verwerkt, met de dag van ontvangst die zij had. */
    HERSTELD("hersteld"),
    /** Niet verwerkt, om een reden die erbij staat. */
    AFGEWEZEN("afgewezen");

    private final String label;

    Afhandeling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
