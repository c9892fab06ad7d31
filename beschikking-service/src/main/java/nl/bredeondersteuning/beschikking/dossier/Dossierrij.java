package nl.bredeondersteuning.beschikking.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.Gezinslid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wat deze service van een zaak hoorde: aanvraag, recht, gesprek, hulpvraag en plan. Elk feit heeft zijn eigen plaats, dus de volgorde telt niet. */
@Entity
@Table(name = "dossier")
class Dossierrij {

    @Id
    UUID zaakId;
    String gemeentecode;
    String zaaknummer;
    UUID aanvragerId;
    LocalDate ontvangenOp;
    LocalDate eersteGesprekOp;
    LocalDate hulpvraagOp;
    UUID planId;
    Integer planVersie;
    LocalDate planOp;
    LocalDate eerstePlanOp;
    Boolean rechthebbend;
    String rechtBron;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<EventBevinding> toegangsbevindingen = List.of();
    LocalDate afwijzingOp;
    LocalDate beeindigingVerzochtOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Dossier.Contactpoging> pogingen = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Aanvulling.Verzoek> aanvullingen = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Gezinslid> gezin = List.of();
    LocalDate overgedragenOp;
    LocalDate vertrokkenOp;
    LocalDate toegangOvergenomenOp;
    LocalDate verhuisdOp;
    LocalDate overlegOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<String> planwijzigingen = List.of();

    /** Een doelstelling in het plan is gewijzigd, op grond van dit artikel. */
    void wijzigPlan(String artikel) {
        planwijzigingen = Stream.concat(planwijzigingen.stream(), Stream.of(artikel)).toList();
    }

    /** I19: de eerste versie hoort bij de overgenomen toegang; wat daarna kwam, is een wijziging. */
    boolean gewijzigdSindsOvername() {
        return !planwijzigingen.isEmpty() || planVersie != null && planVersie > 1;
    }

    /** Het laatste verzoek om aan te vullen (Awb 4:5); leeg als er niet om gevraagd is. */
    Optional<Aanvulling.Verzoek> laatsteAanvulling() {
        return aanvullingen.isEmpty() ? Optional.empty() : Optional.of(aanvullingen.getLast());
    }

    /** Zet de dag recht van een feit dat deze service al hoorde, of vergeet het als het niet gebeurd bleek. */
    void corrigeer(FeitGecorrigeerd feit) {
        switch (feit.soort()) {
            case "AANVULLINGSVERZOEK" -> aanvullingen = vervang(aanvullingen, verzoek -> verzoek.gevraagdOp().equals(feit.was()), feit,
                    verzoek -> new Aanvulling.Verzoek(feit.wordt(), feit.wordtDag(), verzoek.aangevuldOp()));
            case "AANVULLING" -> aanvullingen = aanvullingen.stream().map(verzoek -> feit.was().equals(verzoek.aangevuldOp())
                    ? new Aanvulling.Verzoek(verzoek.gevraagdOp(), verzoek.uiterlijk(), dag(feit)) : verzoek).toList();
            case "CONTACTPOGING" -> pogingen = vervang(pogingen, poging -> poging.op().equals(feit.was()), feit,
                    poging -> new Dossier.Contactpoging(feit.wordt(), poging.kanaal(), poging.beantwoord()));
            case "UHT_BERICHT" -> afwijzingOp = feit.was().equals(afwijzingOp) ? dag(feit) : afwijzingOp;
            case "BEEINDIGINGSVERZOEK" -> beeindigingVerzochtOp = feit.was().equals(beeindigingVerzochtOp) ? dag(feit)
                    : beeindigingVerzochtOp;
            case "OVERGENOMEN_HULPVRAAG" -> hulpvraagOp = feit.was().equals(hulpvraagOp) ? dag(feit) : hulpvraagOp;
            case "OVERGENOMEN_PLAN" -> eerstePlanOp = feit.was().equals(eerstePlanOp) ? dag(feit) : eerstePlanOp;
            case "OVERGENOMEN_TOEGANG" -> toegangOvergenomenOp = feit.was().equals(toegangOvergenomenOp) ? dag(feit)
                    : toegangOvergenomenOp;
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
}
