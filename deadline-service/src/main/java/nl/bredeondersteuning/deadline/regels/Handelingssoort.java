package nl.bredeondersteuning.deadline.regels;

import java.util.List;

/** Wat medewerkers in een zaak kunnen doen, waar en met welke rol. */
public enum Handelingssoort {
    AANVULLING_VRAGEN("om aanvulling van de aanvraag vragen", "intake-service", "klantbegeleider"),
    BUITEN_BEHANDELING_LATEN("de aanvraag buiten behandeling laten", "beschikking-service", "besluitnemer"),
    HULPVRAAG_VASTSTELLEN("de hulpvraag vaststellen", "plan-service", "klantbegeleider"),
    PLAN_VASTSTELLEN("het plan van aanpak vaststellen", "plan-service", "klantbegeleider"),
    TOEGANG_VERLENEN("toegang verlenen", "beschikking-service", "klantbegeleider", "besluitnemer"),
    TOEGANG_WEIGEREN("toegang weigeren", "beschikking-service", "klantbegeleider", "besluitnemer"),
    MATERIEEL_TOEKENNEN("een materiële voorziening toekennen", "plan-service", "klantbegeleider"),
    IMMATERIEEL_TOEKENNEN("een immateriële voorziening toekennen", "plan-service", "klantbegeleider"),
    BESLUIT_VASTSTELLEN("het besluit vaststellen", "beschikking-service", "besluitnemer"),
    BESLUIT_BEKENDMAKEN("het besluit bekendmaken", "beschikking-service", "klantbegeleider", "besluitnemer"),
    BEZWAAR_INNEMEN("een bezwaar tegen het besluit in ontvangst nemen", "beschikking-service", "jurist");

    private final String label;
    private final String service;
    private final List<String> rollen;

    Handelingssoort(String label, String service, String... rollen) {
        this.label = label;
        this.service = service;
        this.rollen = List.of(rollen);
    }

    public String label() {
        return label;
    }

    public String service() {
        return service;
    }

    public List<String> rollen() {
        return rollen;
    }
}
