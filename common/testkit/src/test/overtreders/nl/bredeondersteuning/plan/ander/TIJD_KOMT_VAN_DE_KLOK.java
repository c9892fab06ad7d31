package nl.bredeondersteuning.plan.ander;

/** Leest de klok van de machine. */
public class TIJD_KOMT_VAN_DE_KLOK {
    Object vandaag() {
        return java.time.LocalDate.now();
    }
}
