package nl.bredeondersteuning.plan.voorziening;

/** Hoe een voorziening is verschaft. */
public enum Leveringswijze {
    NATURA("in natura"), VOUCHER("voucher"), AAN_LEVERANCIER("betaald aan de leverancier"), AAN_RECHTHEBBENDE("betaald aan de rechthebbende");

    private final String label;

    Leveringswijze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
