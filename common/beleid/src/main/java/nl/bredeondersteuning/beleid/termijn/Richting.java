package nl.bredeondersteuning.beleid.termijn;

/** Of een termijn vanaf de startdatum vooruit of terug telt. */
public enum Richting { VOORUIT, TERUG }
