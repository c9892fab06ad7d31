package nl.bredeondersteuning.beleid.norm;

/** De overige voorschriften van een beleidsregel; het profiel bindt elk aan zijn eigen artikel, een dienst zegt of het is nageleefd. */
public enum Voorschrift {
    /** Kampen artikel 3.1 lid 1: een aanvraag kan schriftelijk en mondeling. */
    AANVRAAGWIJZE,
    /** Kampen artikel 3.1 lid 2: de gemeente stelt vast of de aanvrager rechthebbende is. */
    RECHT_NAGAAN,
    /** Kampen artikel 3.1 lid 3: een melding via het gegevensportaal is per ontvangstdatum een aanvraag. */
    PORTAAL_IS_AANVRAAG,
    /** Kampen artikel 3.1 lid 4: wie geen rechthebbende is, wordt geïnformeerd en warm doorverwezen. */
    INFORMEREN_EN_DOORVERWIJZEN,
    /** Kampen artikel 3.2 lid 1: de uitnodiging gaat telefonisch. */
    UITNODIGINGSKANAAL,
    /** Kampen artikel 3.2 lid 2: de rechthebbende bepaalt waar het eerste gesprek is. */
    PLAATS_EERSTE_GESPREK,
    /** Kampen artikel 3.2 lid 3: bij het eerste gesprek zijn twee medewerkers. */
    MEDEWERKERS_EERSTE_GESPREK,
    /** Kampen artikel 3.2 lid 5: de hulpvraag wordt samen en per leefgebied vastgesteld. */
    HULPVRAAG_PER_LEEFGEBIED,
    /** Kampen hoofdstuk 4: vóór het eerste gesprek is nagegaan of er recht is. */
    RECHT_VOOR_EERSTE_GESPREK,
    /** Kampen hoofdstuk 4: de beschikking volgt pas na het eerste gesprek. */
    BESCHIKKING_NA_EERSTE_GESPREK,
    /** Kampen artikel 4.1 lid 1 sub a: toegang wordt verleend met een plan, minstens op hoofdlijnen. */
    TOEGANG_MET_PLAN,
    /** Kampen artikel 4.1 lid 1 sub b: een weigering van toegang is gemotiveerd. */
    WEIGERING_GEMOTIVEERD,
    /** Kampen artikel 4.1 lid 1 sub a, Voorbeeldstad artikel 6 lid 2: hoe ver het plan is uitgewerkt. */
    PLANVORM,
    /** Kampen artikel 4.1 lid 2: de eigen termijn van de beschikking kan verlengd worden (I12). */
    VERLENGING_BESCHIKKING,
    /** Kampen artikel 4.2 lid 1: het plan wordt samen met de rechthebbende opgesteld. */
    PLAN_SAMEN,
    /** Kampen artikel 4.2 lid 2: wat het plan omschrijft. */
    PLANINHOUD,
    /** Kampen artikel 4.2 lid 4: het plan kan samen worden aangevuld. */
    PLAN_AANVULLEN,
    /** Kampen artikel 4.2 lid 5: doelstellingen wijzigen alleen bij nieuwe feiten. */
    DOELSTELLING_WIJZIGEN,
    /** Kampen artikel 5.1 lid 1: verstrekt wordt wat in het plan is toegekend. */
    VERSTREKKEN_WAT_TOEGEKEND,
    /** Kampen artikel 5.1 lid 2: bij het toekennen wordt afgewogen. */
    AFWEGING,
    /** Kampen artikel 5.1 lid 4: de gemeente kan om medewerking vragen. */
    MEDEWERKING_VRAGEN,
    /** Kampen artikel 6.1 lid 4: de beëindiging wordt bij beschikking bevestigd. */
    BEEINDIGING_BIJ_BESCHIKKING,
    /** Kampen artikel 6.1 lid 5: uitnodiging om weer in contact te treden. */
    OPNIEUW_CONTACT,
    /** Kampen artikel 6.1 lid 6: warme overdracht voor wat niet bereikt is. */
    WARME_OVERDRACHT,
    /** Kampen hoofdstuk 6: nazorg. */
    NAZORG,
    /** Kampen artikel 2.3 lid 2: het gezin, naar de samenstelling op een vaste dag. */
    GEZIN,
    /** Kampen hoofdstuk 1: wat een bedreigende situatie is. */
    BEDREIGENDE_SITUATIE,
    /** Voorbeeldstad bijlage 1: prijsnormen. */
    PRIJSNORMEN,
    /** Kampen hoofdstuk 7: afwijken in bijzondere gevallen. */
    HARDHEIDSCLAUSULE,
    /** Kampen hoofdstuk 8 lid 1: inwerkingtreding en terugwerkende kracht. */
    INWERKINGTREDING
}
