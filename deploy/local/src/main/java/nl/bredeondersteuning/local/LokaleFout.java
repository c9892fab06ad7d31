package nl.bredeondersteuning.local;

/** Something that keeps the local suite from running, told in Dutch to whoever started it. */
public final class LokaleFout extends RuntimeException {
    public LokaleFout(String melding) {
        super(melding);
    }

    public LokaleFout(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
