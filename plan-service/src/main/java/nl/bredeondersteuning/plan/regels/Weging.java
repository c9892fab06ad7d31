package nl.bredeondersteuning.plan.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.beleid.wet.Hardheid;
import nl.bredeondersteuning.beleid.wet.Wettelijkegrens;

/** Eén gevraagde voorziening op één dag, met alles waaraan wet en beleid haar toetsen. */
public record Weging(GevraagdeVoorziening gevraagd, Grensfeiten grens, Termijngrenzen termijnen, boolean gebeurtenisOvergeslagen,
        Beleidsprofiel profiel, Oordelen oordelen) {

    /** Wat er over toekennen te zeggen is; het kan doorgaan als geen bevinding tegenhoudt. */
    public List<Bevinding> toekennen(Afweging afweging) {
        var bevindingen = new ArrayList<>(Voorzieningtoets.toekennen(gevraagd, afweging, grens, termijnen.materieelBeleid(),
                termijnen.maximaleDuurBeleid(), profiel, oordelen));
        Vaststelling.feitenBekend(gebeurtenisOvergeslagen, oordelen).ifPresent(bevindingen::add);
        return List.copyOf(bevindingen);
    }

    /** Wht 2.21 lid 4b en 9.1: wat wordt toegekend, loopt niet door na de laatste dag, tenzij een mens dat nodig oordeelt. */
    public List<Bevinding> totEnMet(LocalDate laatsteDag) {
        if (laatsteDag == null || termijnen.maximaleDuur() == null || !laatsteDag.isAfter(termijnen.maximaleDuur())) return List.of();
        return Hardheid.pasToe(List.of(Bevinding.verzet("DUUR_VAN_DE_VOORZIENING", "Wht 2.21 lid 4b",
                "De voorziening loopt door na de laatste dag van de ondersteuning. Kies een eerdere laatste dag.",
                Feit.van("laatste dag", termijnen.maximaleDuur(), "zaak"))), oordelen);
    }

    /** De toets achter een weigering: als die van toekennen, maar wat nog niet is afgewogen, is geen grond om te weigeren. */
    public List<Bevinding> toets() {
        return toekennen(Afweging.GEEN).stream().filter(bevinding -> !isAfweging(bevinding)).toList();
    }

    /** De grond waarop geweigerd wordt, of de bevinding dat zij zich niet voordoet. */
    public List<Bevinding> weigeren(String aanhaling) {
        var gronden = new ArrayList<>(Voorzieningtoets.weigeren(aanhaling, toets().stream()
                .filter(bevinding -> !bevinding.norm().equals(Vaststelling.OVERGESLAGEN)).toList()));
        Vaststelling.feitenBekend(gebeurtenisOvergeslagen, oordelen).ifPresent(gronden::add);
        return List.copyOf(gronden);
    }

    /** De termijn van de wet die een voorziening tegenhoudt die op tijd gevraagd was. */
    public Optional<Bevinding> tegengehouden(List<Bevinding> bevindingen, LocalDate gevraagdOp) {
        return bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET)
                .filter(bevinding -> opTijd(bevinding.norm(), gevraagdOp)).findFirst();
    }

    private boolean opTijd(String norm, LocalDate gevraagdOp) {
        if (norm.equals(Wettelijkegrens.TERMIJN_MATERIEEL.name())) {
            return !gevraagdOp.isAfter(termijnen.materieel());
        }
        return norm.equals(Wettelijkegrens.TERMIJN_MAXIMALE_DUUR.name()) && !gevraagdOp.isAfter(termijnen.maximaleDuur());
    }

    private static boolean isAfweging(Bevinding bevinding) {
        return Arrays.stream(Afwegingsfactor.values()).anyMatch(factor -> factor.name().equals(bevinding.norm()));
    }
}
