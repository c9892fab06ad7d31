package nl.bredeondersteuning.plan.util;

/** Staat nergens bij. */
public class GEEN_PAKKET_UTIL {
}
