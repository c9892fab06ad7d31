package nl.bredeondersteuning.beleid.norm;

/** De dag waarop de samenstelling van het gezin telt. */
public enum GezinPeilmoment { AANMELDING, EERSTE_GESPREK }
