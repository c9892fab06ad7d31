package nl.bredeondersteuning.beleid.termijn;

/** Waarop een termijn berust; alleen op een wet of AMvB is de Algemene termijnenwet van toepassing. */
public enum Grondslag { WET, AMVB, BELEID }
