package nl.bredeondersteuning.beschikking.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;

/** Wht 2.21 lid 4 (I20): een besluit over het plan gaat over een versie of een wijziging waarover nog niet besloten is. */
@Artikel("Wht 2.21 lid 4")
public final class Planwijziging {

    /**
     * De feiten over plan en besluiten.
     *
     * @param planVersie de jongste versie; leeg zonder plan
     * @param beslotenVersie de jongste versie waarover besloten is, 0 als over geen versie besloten is
     * @param overgenomen toegang was al verleend in een zaak die is overgenomen (I19); haar eerste versie is daarmee besloten
     * @param wijzigingen de aanhalingen van de wijzigingen waarover nog niet besloten is
     */
    public record Feiten(Integer planVersie, int beslotenVersie, boolean overgenomen, List<String> wijzigingen) {

        private int besloten() {
            return Math.max(beslotenVersie, overgenomen ? 1 : 0);
        }

        private boolean nieuweVersie() {
            return planVersie != null && planVersie > besloten();
        }
    }

    private Planwijziging() {
    }

    public static List<Bevinding> toets(Feiten feiten) {
        if (feiten.besloten() == 0 || feiten.wijzigingen().isEmpty() && !feiten.nieuweVersie()) {
            return List.of(Bevinding.verzet("PLAN_GEWIJZIGD", "Wht 2.21 lid 4",
                    "Er is geen gewijzigd plan waarover nog niet besloten is."));
        }
        return Stream.concat(Stream.of("Wht 2.21 lid 4"), feiten.wijzigingen().stream()).distinct()
                .map(artikel -> Bevinding.voldaan("PLAN_GEWIJZIGD", artikel, "Uw plan van aanpak is samen met u gewijzigd.")).toList();
    }
}
