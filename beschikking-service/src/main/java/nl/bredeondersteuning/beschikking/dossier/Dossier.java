package nl.bredeondersteuning.beschikking.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.Gezinslid;

/** Wat deze service nu van een zaak weet, zoals intake en plan het meedeelden; wat nog niet gehoord is, is leeg. */
public record Dossier(String gemeentecode, UUID aanvragerId, LocalDate ontvangenOp, LocalDate eersteGesprekOp, LocalDate hulpvraagOp,
        UUID planId, Integer planVersie, LocalDate eerstePlanOp, List<String> planwijzigingen, Boolean rechthebbend,
        List<EventBevinding> toegangsbevindingen, LocalDate afwijzingOp, LocalDate beeindigingVerzochtOp, List<Contactpoging> pogingen,
        List<Aanvulling.Verzoek> aanvullingen, List<Gezinslid> gezin, LocalDate overgedragenOp, LocalDate toegangOvergenomenOp,
        LocalDate verhuisdOp, LocalDate overlegOp) {

    static Dossier van(Dossierrij rij) {
        return new Dossier(rij.gemeentecode, rij.aanvragerId, rij.ontvangenOp, rij.eersteGesprekOp, rij.hulpvraagOp, rij.planId,
                rij.planVersie, rij.eerstePlanOp, rij.planwijzigingen, rij.rechthebbend, rij.toegangsbevindingen, rij.afwijzingOp,
                rij.beeindigingVerzochtOp, rij.pogingen, rij.aanvullingen, rij.gezin, rij.overgedragenOp, rij.toegangOvergenomenOp,
                rij.verhuisdOp, rij.overlegOp);
    }

    /** Een poging tot contact, met het kanaal in woorden. */
    public record Contactpoging(LocalDate op, String kanaal, boolean beantwoord) {
    }

    /** Het laatste verzoek om aan te vullen (Awb 4:5); leeg als er niet om gevraagd is. */
    public Optional<Aanvulling.Verzoek> laatsteAanvulling() {
        return aanvullingen.isEmpty() ? Optional.empty() : Optional.of(aanvullingen.getLast());
    }

    /** De pogingen zonder antwoord sinds er voor het laatst contact was (I16). */
    public List<Contactpoging> onbeantwoord() {
        var sinds = pogingen.stream().filter(Contactpoging::beantwoord).map(Contactpoging::op).max(LocalDate::compareTo);
        return pogingen.stream().filter(poging -> !poging.beantwoord() && sinds.map(dag -> poging.op().isAfter(dag)).orElse(true)).toList();
    }

    /** Leeg zolang geen hulpvraag is vastgesteld. */
    public Anker anker() {
        return hulpvraagOp == null ? null : Anker.van(hulpvraagOp, eerstePlanOp);
    }

    /** Of de beoordeling van toegang een bevinding heeft met deze norm en uitkomst. */
    public boolean heeftBevinding(String norm, String uitkomst) {
        return toegangsbevindingen.stream().anyMatch(bevinding -> bevinding.norm().equals(norm) && bevinding.uitkomst().equals(uitkomst));
    }
}
