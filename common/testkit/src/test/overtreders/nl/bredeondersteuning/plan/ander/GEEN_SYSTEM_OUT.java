package nl.bredeondersteuning.plan.ander;

/** Schrijft op het scherm. */
public class GEEN_SYSTEM_OUT {
    void schrijf() {
        System.out.println("x");
    }
}
