package nl.bredeondersteuning.events;

/** Wat plan-service meedeelt. */
public sealed interface PlanEvent extends ZaakEvent permits
        HulpvraagVastgesteld,
        PlanVastgesteld,
        VoorzieningGevraagd,
        VoorzieningToegekend,
        VoorzieningGeweigerd,
        VoorzieningVerstrekt,
        ToekenningTegengehouden,
        OordeelOverVoorzieningGegeven,
        DoelstellingGewijzigd,
        DoelstellingBereikt,
        SchuldhulpAangevraagd,
        SchuldhulpToegewezen,
        SchuldhulpGeweigerd,
        ReguliereSchuldhulpAangeboden,
        WarmeOverdrachtVastgelegd,
        NazorgcontactGelegd,
        NazorgHulpvraagGemeld {
}
