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
        AfspraakGemaakt,
        EersteGesprekGevoerd,
        PortaalregelInQuarantaine,
        DossierAfgeschermd,
        AanvraagIngetrokken,
        AanvraagDoorgezonden,
        AanvullingGevraagd,
        AanvullingOntvangen,
        RechthebbendheidVervallen,
        BeeindigingVerzocht,
        ContactpogingGedaan,
        GezinVastgelegd,
        WoonplaatsGewijzigd,
        OverlegVastgelegd,
        ZaakOvergedragen,
        ZaakOvergenomen,
        KindbesluitGedagtekend,
        AanvragerGeinformeerd,
        AanvragerDoorverwezen,
        BrpGeraadpleegd,
        PersoonsgegevensGecorrigeerd {
}
