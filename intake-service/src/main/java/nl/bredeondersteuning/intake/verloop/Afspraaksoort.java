package nl.bredeondersteuning.intake.verloop;

import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** Wat er op een dag te gebeuren staat, en wie het doet. */
public enum Afspraaksoort {
    VERVOLGGESPREK("vervolggesprek", Rollen.KLANTBEGELEIDER),
    NAZORGCONTACT("nazorgcontact", Rollen.KLANTBEGELEIDER),
    OVERDRACHT("overdracht", Rollen.KLANTBEGELEIDER),
    WARME_OVERDRACHT("warme overdracht", Rollen.KLANTBEGELEIDER),
    ONTRUIMING("aangekondigde ontruiming", Rollen.KLANTBEGELEIDER),
    STUKKEN_TER_INZAGE("stukken ter inzage", Rollen.JURIST),
    HOORZITTING("hoorzitting", Rollen.JURIST);

    private final String label;
    private final String rol;

    Afspraaksoort(String label, String rol) {
        this.label = label;
        this.rol = rol;
    }

    public String label() {
        return label;
    }

    String rol() {
        return rol;
    }
}
