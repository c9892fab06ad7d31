package nl.bredeondersteuning.beschikking.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.Gezinslid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wat deze service van een zaak hoorde: aanvraag, recht, gesprek, hulpvraag en plan. Elk feit heeft zijn eigen plaats, dus de volgorde telt niet. */
@Entity
public class Dossier {

    @Id
    public UUID zaakId;
    public String gemeentecode;
    public String zaaknummer;
    public UUID aanvragerId;
    public LocalDate ontvangenOp;
    public LocalDate eersteGesprekOp;
    public LocalDate hulpvraagOp;
    public UUID planId;
    public Integer planVersie;
    public LocalDate planOp;
    public LocalDate eerstePlanOp;
    public Boolean rechthebbend;
    public String rechtBron;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<EventBevinding> toegangsbevindingen = List.of();
    public LocalDate afwijzingOp;
    public LocalDate beeindigingVerzochtOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<Contactpoging> pogingen = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<Aanvulling.Verzoek> aanvullingen = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<Gezinslid> gezin = List.of();
    public LocalDate overgedragenOp;
    public LocalDate toegangOvergenomenOp;
    public LocalDate verhuisdOp;
    public LocalDate overlegOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<String> planwijzigingen = List.of();

    /** Een doelstelling in het plan is gewijzigd, op grond van dit artikel. */
    void wijzigPlan(String artikel) {
        planwijzigingen = Stream.concat(planwijzigingen.stream(), Stream.of(artikel)).toList();
    }

    /** I19: de eerste versie hoort bij de overgenomen toegang; wat daarna kwam, is een wijziging. */
    boolean gewijzigdSindsOvername() {
        return !planwijzigingen.isEmpty() || planVersie != null && planVersie > 1;
    }

    /** Zet de dag recht van een feit dat deze service al hoorde, of vergeet het als het niet gebeurd bleek. */
    void corrigeer(FeitGecorrigeerd feit) {
        switch (feit.soort()) {
            case "AANVULLINGSVERZOEK" -> aanvullingen = vervang(aanvullingen, verzoek -> verzoek.gevraagdOp().equals(feit.was()), feit,
                    verzoek -> new Aanvulling.Verzoek(feit.wordt(), feit.wordtDag(), verzoek.aangevuldOp()));
            case "AANVULLING" -> aanvullingen = aanvullingen.stream().map(verzoek -> feit.was().equals(verzoek.aangevuldOp())
                    ? new Aanvulling.Verzoek(verzoek.gevraagdOp(), verzoek.uiterlijk(), dag(feit)) : verzoek).toList();
            case "CONTACTPOGING" -> pogingen = vervang(pogingen, poging -> poging.op().equals(feit.was()), feit,
                    poging -> new Contactpoging(feit.wordt(), poging.kanaal(), poging.beantwoord()));
            case "UHT_BERICHT" -> afwijzingOp = feit.was().equals(afwijzingOp) ? dag(feit) : afwijzingOp;
            case "BEEINDIGINGSVERZOEK" -> beeindigingVerzochtOp = feit.was().equals(beeindigingVerzochtOp) ? dag(feit) : beeindigingVerzochtOp;
            case "VERHUIZING" -> verhuisdOp = feit.was().equals(verhuisdOp) ? dag(feit) : verhuisdOp;
            case "OVERLEG" -> overlegOp = feit.was().equals(overlegOp) ? dag(feit) : overlegOp;
            default -> { }
        }
    }

    private static LocalDate dag(FeitGecorrigeerd feit) {
        return feit.ingetrokken() ? null : feit.wordt();
    }

    /** The last one that is meant, and only that one. */
    private static <T> List<T> vervang(List<T> lijst, Predicate<T> bedoeld, FeitGecorrigeerd feit, UnaryOperator<T> verbeterd) {
        var nieuw = new ArrayList<>(lijst);
        for (var plaats = nieuw.size() - 1; plaats >= 0; plaats--) {
            if (bedoeld.test(nieuw.get(plaats))) {
                var oud = nieuw.remove(plaats);
                if (!feit.ingetrokken()) {
                    nieuw.add(plaats, verbeterd.apply(oud));
                }
                break;
            }
        }
        return List.copyOf(nieuw);
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
