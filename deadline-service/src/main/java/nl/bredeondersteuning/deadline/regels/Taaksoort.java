package nl.bredeondersteuning.deadline.regels;

import java.util.Optional;

/** Wat er te doen kan zijn, en wie het doet. */
public enum Taaksoort {
    RECHT_NAGAAN("rechthebbendheid nagaan bij de UHT", Taaksoort.KLANTBEGELEIDER),
    AANVRAAG_BEVESTIGEN("aanvraag schriftelijk bevestigen", Taaksoort.KLANTBEGELEIDER),
    PORTAALREGEL_NAKIJKEN("portaalregel nakijken", Taaksoort.KLANTBEGELEIDER),
    OPMERKING_NAKIJKEN("opmerking nakijken", Taaksoort.KLANTBEGELEIDER),
    UITNODIGEN("uitnodigen voor het eerste gesprek", Taaksoort.KLANTBEGELEIDER),
    PLAN_OPSTELLEN("plan van aanpak opstellen", Taaksoort.KLANTBEGELEIDER),
    UITSTEL_BERICHTEN("bericht van uitstel sturen", Taaksoort.KLANTBEGELEIDER),
    TELEFONISCH_INFORMEREN("telefonisch informeren", Taaksoort.KLANTBEGELEIDER),
    WARM_DOORVERWIJZEN("warm doorverwijzen", Taaksoort.KLANTBEGELEIDER),
    OVERLEGGEN("overleggen met andere gemeente", Taaksoort.KLANTBEGELEIDER),
    NAAR_BUITENLANDTEAM("verwijzen naar Ondersteuningsteam Buitenland", Taaksoort.KLANTBEGELEIDER),
    BEEINDIGING_VOORBEREIDEN("beëindiging voorbereiden", Taaksoort.KLANTBEGELEIDER),
    WARM_OVERDRAGEN("warme overdracht regelen", Taaksoort.KLANTBEGELEIDER),
    NAZORGCONTACT("nazorgcontact opnemen", Taaksoort.KLANTBEGELEIDER),
    REGULIERE_SCHULDHULP("reguliere schuldhulp aanbieden", Taaksoort.KLANTBEGELEIDER),
    GEGEVENS_NAGAAN("persoonsgegevens nagaan", Taaksoort.KLANTBEGELEIDER),
    OVERLIJDEN_NAGAAN("gevolgen van overlijden nagaan", Taaksoort.KLANTBEGELEIDER),
    TOEGANG_HEROVERWEGEN("toegang opnieuw beoordelen", Taaksoort.KLANTBEGELEIDER),
    OVERDRACHT_BEANTWOORDEN("aangeboden zaak beantwoorden", Taaksoort.KLANTBEGELEIDER),
    OVERDRACHT_BEZIEN("geweigerde overdracht bezien", Taaksoort.KLANTBEGELEIDER),
    DEZELFDE_NAGAAN("nagaan of het dezelfde persoon is", Taaksoort.KLANTBEGELEIDER),
    MACHTIGING_NAGAAN("schriftelijke machtiging nagaan", Taaksoort.KLANTBEGELEIDER),
    OPNIEUW_BEKENDMAKEN("besluit opnieuw bekendmaken", Taaksoort.KLANTBEGELEIDER),
    MOTIVERING_NASTUREN("motivering van spoedbesluit nasturen", Taaksoort.BESLUITNEMER),
    BRIEF_HERSTELLEN("tegengehouden brief herstellen", Taaksoort.KLANTBEGELEIDER),
    KENNISGEVING_STUREN("digitale brief aankondigen", Taaksoort.KLANTBEGELEIDER),
    HARDHEID_TOETSEN("hardheid toetsen", Taaksoort.BESLUITNEMER),
    BESLUIT_VASTSTELLEN("besluit vaststellen", Taaksoort.BESLUITNEMER),
    DWANGSOM_VASTSTELLEN("dwangsombesluit nemen", Taaksoort.BESLUITNEMER),
    INGEBREKESTELLING_BEANTWOORDEN("ingebrekestelling beantwoorden", Taaksoort.JURIST),
    BEZWAAR_BEHANDELEN("bezwaar behandelen", Taaksoort.JURIST),
    BEZWAAR_BEVESTIGEN("ontvangst van bezwaar bevestigen", Taaksoort.JURIST),
    KLACHT_AFHANDELEN("klacht afhandelen", Taaksoort.JURIST),
    BEROEPSSTUKKEN_ZENDEN("stukken aan de rechter zenden", Taaksoort.JURIST),
    NIEUW_BESLUIT_NEMEN("nieuw besluit na uitspraak nemen", Taaksoort.JURIST);

    private static final String KLANTBEGELEIDER = "klantbegeleider";
    private static final String BESLUITNEMER = "besluitnemer";
    private static final String JURIST = "jurist";

    private final String label;
    private final String rol;

    Taaksoort(String label, String rol) {
        this.label = label;
        this.rol = rol;
    }

    public String label() {
        return label;
    }

    public String rol() {
        return rol;
    }

    public static Optional<Taaksoort> van(String label) {
        for (var soort : values()) if (soort.label.equals(label)) return Optional.of(soort);
        return Optional.empty();
    }
}
