package nl.bredeondersteuning.events;

/** Wat beschikking-service meedeelt. */
public sealed interface BeschikkingEvent extends ZaakEvent permits
        BesluitKlaargezet,
        BesluitOpgesteld,
        BeschikkingVastgesteld,
        BeschikkingBekendgemaakt,
        BesluitVervallen,
        ToekenningNietVastgesteld,
        OordeelOverBesluitGegeven,
        ZienswijzeGevraagd,
        ZienswijzeGegeven,
        TermijnVerlengd,
        TermijnOpgeschort,
        TermijnwijzigingIngetrokken,
        VerwijzingVastgelegd,
        BeeindigingVoorbereid,
        OndersteuningBeeindigd,
        BesluitVervangen,
        BezwaarOntvangen,
        BezwaarNaarCommissie,
        BezwaarGehoord,
        BezwaarherstelGevraagd,
        BezwaarherstelOntvangen,
        HoorzittingGepland,
        BezwaarIngetrokken,
        BezwaarAfgehandeld,
        BeroepIngesteld,
        BeroepsstukkenGezonden,
        BeroepAfgesloten,
        IngebrekestellingOntvangen,
        IngebrekestellingBeantwoord {
}
