package nl.bredeondersteuning.intake.bestand;

/** Waarom een bestand als geheel geweigerd is: er is dan geen rij van opgeslagen, alleen de weigering en de hash. */
public enum Bestandscode {
    BESTAND_AL_VERWERKT, BESTAND_LEEG, BESTAND_TE_GROOT, TE_VEEL_RIJEN, REGEL_TE_LANG, BESTAND_ZIPBOM, BESTANDSTYPE_ONBEKEND,
    BESTAND_VERSLEUTELD, BESTAND_BESCHADIGD, BESTAND_ONVEILIG, TEKENSET_ONBEKEND, KOLOMMEN_ONBEKEND
}
