package nl.bredeondersteuning.events;

/** Wat intake-service meedeelt. */
public sealed interface IntakeEvent extends ZaakEvent permits
        AanvraagOntvangen,
        AanvraagBevestigd,
        RechthebbendheidGevraagd,
        RechthebbendheidVastgesteld,
        AanvragerNietRechthebbend,
        UitnodigingGedaan,
        GesprekGepland,
        EersteGesprekGevoerd,
        PortaalregelInQuarantaine,
        DossierAfgeschermd {
}
