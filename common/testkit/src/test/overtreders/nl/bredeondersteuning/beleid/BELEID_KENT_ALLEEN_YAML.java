package nl.bredeondersteuning.beleid;

/** Een norm die de draad kent. */
public class BELEID_KENT_ALLEEN_YAML {
    nl.bredeondersteuning.events.ZaakEvent gebeurtenis;
}
