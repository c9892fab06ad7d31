package nl.bredeondersteuning.beleid.wet;

import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Stap;

/**
 * De dag vanaf welke de wettelijke termijnen van Wht 2.21 tellen (I2), met de vervanging door het overgangsrecht (I14).
 * {@code dag} is de ankerdatum van de zaak, {@code telt} de dag waarvan gerekend wordt.
 */
public record Anker(LocalDate dag, LocalDate telt, boolean overgangsrecht, boolean planVooraf) {

    /** Wht 8.10: de inwerkingtreding van de termijnen in artikel 2.21. */
    @Artikel("Wht 8.10")
    public static final LocalDate INWERKINGTREDING = LocalDate.of(2025, 1, 1);

    /**
     * Wht 2.21 lid 4, 4a en 4b en Wht 8.10 (I14): het gesprek waarin de hulpvraag is vastgesteld, of het plan als dat eerder was,
     * beslist of het overgangsrecht geldt.
     */
    @Artikel({"Wht 2.21 lid 4", "Wht 8.10"})
    public static Anker van(LocalDate hulpvraagVastgesteld, LocalDate planVastgesteld) {
        var planVooraf = planVastgesteld != null && planVastgesteld.isBefore(INWERKINGTREDING);
        var overgang = planVooraf || hulpvraagVastgesteld.isBefore(INWERKINGTREDING);
        return new Anker(hulpvraagVastgesteld, overgang ? INWERKINGTREDING : hulpvraagVastgesteld, overgang, planVooraf);
    }

    /** The article under which a term runs in this case. */
    public String artikel(Termijnsoort soort) {
        if (!overgangsrecht) return soort.wetsartikel().orElseThrow();
        return switch (soort) {
            case PLAN_VAN_AANPAK -> "Wht 8.10 lid 1 sub a";
            case MATERIEEL -> planVooraf ? "Wht 8.10 lid 2 sub a" : "Wht 8.10 lid 1";
            case MAXIMALE_DUUR -> planVooraf ? "Wht 8.10 lid 2 sub b" : "Wht 8.10 lid 1";
            default -> soort.wetsartikel().orElseThrow();
        };
    }

    /** Wht 8.10: voor een oude zaak vervallen de beleidstermijnen die vanaf het eerste gesprek tellen. */
    public boolean beleidstermijnVervalt(Termijnsoort soort) {
        return overgangsrecht && soort.wettelijkeTegenhanger().isPresent();
    }

    /** The step that says why the counting does not begin at the talk. */
    public List<Stap> stappen(Termijnsoort soort) {
        if (!overgangsrecht) return List.of();
        return List.of(new Stap(artikel(soort), "De hulpvraag of het plan is van vóór 1 januari 2025 (" + Datum.voluit(dag)
                + "); voor zulke zaken tellen de termijnen vanaf 1 januari 2025.", INWERKINGTREDING));
    }
}
