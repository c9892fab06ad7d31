package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * Alles wat in een zaak gebeurd is en ertoe doet voor termijnen, taken en status; leeg wat nog niet gebeurde.
 *
 * @param eersteGesprek het eerste gesprek, dat een ander kan zijn dan dat waarin de hulpvraag is vastgesteld (I2)
 * @param planVastgesteld de dag van de eerste versie van het plan
 */
public record Zaakfeiten(String gemeentecode, Aanvraag aanvraag, Rechtstoets recht, LocalDate uitgenodigdOp, LocalDate eersteGesprek,
                         LocalDate hulpvraagVastgesteld, LocalDate planVastgesteld, List<Voorziening> voorzieningen,
                         List<Besluit> besluiten, List<Wijziging> termijnwijzigingen, List<Hardheidsoordeel> hardheidsoordelen,
                         Verloop verloop) {

    private static final Set<Besluitsoort> OP_AANVRAAG =
            Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD, Besluitsoort.BUITEN_BEHANDELING);

    public Zaakfeiten {
        voorzieningen = List.copyOf(voorzieningen);
        besluiten = List.copyOf(besluiten);
        termijnwijzigingen = List.copyOf(termijnwijzigingen);
        hardheidsoordelen = List.copyOf(hardheidsoordelen);
    }

    /** De aanvraag zoals zij binnenkwam. */
    public record Aanvraag(String zaaknummer, UUID aanvragerId, boolean mondeling, boolean portaal, LocalDate ontvangenOp,
                           LocalDate bevestigdOp) {
    }

    /**
     * Wat over het recht bekend is.
     *
     * @param beantwoord de UHT heeft gezegd hoe zij de persoon kent
     * @param rechthebbend uitkomst van de jongste beoordeling; leeg zolang er geen is
     * @param verzet de normen die zich bij de jongste beoordeling verzetten
     */
    public record Rechtstoets(boolean beantwoord, Boolean rechthebbend, String artikel, Set<String> verzet) {

        static final Rechtstoets GEEN = new Rechtstoets(false, null, null, Set.of());
    }

    /** Hoe ver een voorziening is. */
    public enum Voorzieningstatus {
        GEVRAAGD("gevraagd"), TOEGEKEND("toegekend"), GEWEIGERD("geweigerd"), VERSTREKT("verstrekt");

        private final String label;

        Voorzieningstatus(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Een voorziening volgens plan.
     *
     * @param tegengehoudenDoor het artikel van de wet dat een tijdig gevraagde toekenning tegenhoudt; leeg als dat niet (meer) speelt
     */
    public record Voorziening(UUID id, String soort, String leefgebied, Voorzieningstatus status, LocalDate gevraagdOp,
                              LocalDate tegengehoudenOp, String tegengehoudenDoor) {
    }

    /** Waar een besluit staat. */
    public enum Besluitstatus {
        CONCEPT("concept"), TER_VASTSTELLING("ter vaststelling"), VASTGESTELD("vastgesteld"), BEKENDGEMAAKT("bekendgemaakt"),
        VERVANGEN("vervangen"), VERVALLEN("vervallen");

        private final String label;

        Besluitstatus(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Een wijziging van een termijn; {@code betreft} is het bezwaar als het om die beslissing gaat. */
    public record Wijziging(UUID id, Termijnsoort soort, UUID betreft, Termijnwijziging wat) {
    }

    /** Een oordeel op grond van Wht 9.1; {@code betreft} is het id of de soort van waar het over gaat. */
    public record Hardheidsoordeel(String betreft, LocalDate gegevenOp) {
    }

    /** Nothing is known but the name, as of a file that has no case. */
    public boolean leeg() {
        return aanvraag == null && recht.equals(Rechtstoets.GEEN) && uitgenodigdOp == null && eersteGesprek == null
                && hulpvraagVastgesteld == null && planVastgesteld == null && voorzieningen.isEmpty() && besluiten.isEmpty()
                && termijnwijzigingen.isEmpty() && verloop.leeg();
    }

    /** Wht 2.21 lid 4 en 8.10 (I2, I14). */
    public Optional<Anker> anker() {
        return Optional.ofNullable(hulpvraagVastgesteld).map(dag -> Anker.van(dag, planVastgesteld));
    }

    /** The last announced decision on access, or not to handle the application. */
    public Optional<Besluit> besluitOpAanvraag() {
        return besluiten.stream().filter(b -> OP_AANVRAAG.contains(b.soort()) && b.bekendgemaaktOp() != null)
                .reduce((vorige, laatste) -> !laatste.bekendgemaaktOp().isBefore(vorige.bekendgemaaktOp()) ? laatste : vorige);
    }

    /** The decision on the application that stands: taken, announced or not, and neither replaced nor lapsed. */
    Optional<Besluit> vastgesteldOpAanvraag() {
        return besluiten.stream().filter(b -> OP_AANVRAAG.contains(b.soort())
                && (b.status() == Besluitstatus.VASTGESTELD || b.status() == Besluitstatus.BEKENDGEMAAKT)).findFirst();
    }

    /** The first announcement among decisions of these kinds. */
    Optional<Besluit> eersteBekendgemaakt(Set<Besluitsoort> soorten) {
        return besluiten.stream().filter(b -> soorten.contains(b.soort()) && b.bekendgemaaktOp() != null)
                .reduce((eerste, volgende) -> volgende.bekendgemaaktOp().isBefore(eerste.bekendgemaaktOp()) ? volgende : eerste);
    }

    /** The first day on which the case no longer runs here; a day to come when its end is already announced. */
    public Optional<LocalDate> geeindigdOp() {
        var vertrek = verloop.vertrek();
        var geweigerd = besluitOpAanvraag().filter(b -> b.soort() != Besluitsoort.TOEGANG_VERLEEND).map(Besluit::bekendgemaaktOp);
        return Stream.of(geweigerd.orElse(null), vertrek.ingetrokkenOp(), vertrek.doorgezondenOp(), vertrek.overgedragenOp(),
                verloop.einde().voorbijOp().orElse(null)).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /**
     * What changed a term, with the days on which an application or an objection was being completed (Awb 4:15 lid 1 sub a, Awb 7:10
     * lid 2), by day.
     *
     * @param begin the day after which the term runs
     */
    List<Termijnwijziging> wijzigingen(Termijnsoort soort, UUID betreft, LocalDate begin) {
        var aanvullen = switch (soort) {
            case BESLISTERMIJN_AWB -> verloop.aanvullingen().stream().flatMap(Zaakfeiten::stilstand);
            case BESLISSING_OP_BEZWAAR -> verloop.bezwaar(betreft).stream().flatMap(b -> b.herstel().stream())
                    .flatMap(verzoek -> verzoek.wijziging(begin).stream());
            default -> Stream.<Termijnwijziging>of();
        };
        var eigen = termijnwijzigingen.stream().filter(w -> w.soort() == soort && Objects.equals(w.betreft(), betreft)).map(Wijziging::wat);
        return Stream.concat(aanvullen, eigen).sorted(Comparator.comparing(Termijnwijziging::vastgelegd)).toList();
    }

    private static Stream<Termijnwijziging> stilstand(Aanvulling.Verzoek verzoek) {
        return verzoek.opschorting().map(o -> (Termijnwijziging) new Termijnwijziging.Opgeschort(o.vanaf(), o.tot(), o.artikel(),
                verzoek.gevraagdOp())).stream();
    }

    Optional<Besluit> besluit(UUID id) {
        return besluiten.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** De status van een voorziening: de weging in plan, tot de tweede toets haar tegenhoudt of het besluit haar vaststelt (I13). */
    public Voorzieningstatus status(Voorziening voorziening) {
        if (voorziening.status() != Voorzieningstatus.TOEGEKEND) return voorziening.status();
        var besluit = besluiten.stream().filter(b -> b.toekenning(voorziening.id()).isPresent()).reduce((eerste, laatste) -> laatste);
        return besluit.flatMap(b -> b.tegengehouden(voorziening.id())).isPresent() ? Voorzieningstatus.GEVRAAGD : voorziening.status();
    }
}
