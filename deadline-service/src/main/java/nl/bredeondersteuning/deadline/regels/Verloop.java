package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Verlenging;

/**
 * Wat er in een zaak naast aanvraag, plan en besluiten gebeurde; leeg wat niet gebeurde.
 *
 * @param toegangOvergenomenOp de dag waarop toegang al was verleend in een zaak die is overgenomen (I19)
 * @param afwijzingOp de dag waarop de Dienst Toeslagen de afwijzing berichtte (Wht 2.21 lid 6)
 * @param verwezenOp de dag waarop voor het eerst naar reguliere ondersteuning is verwezen
 * @param gezin wie er op de peildatum bij de aanvrager hoorde of woonde
 * @param gegevens van wie de basisregistratie iets meldde dat een mens nog moet nagaan
 * @param vragen waar een mens nog iets van moet vinden
 */
public record Verloop(List<Aanvulling.Verzoek> aanvullingen, Vertrek vertrek, Contact contact, LocalDate toegangOvergenomenOp,
                      LocalDate afwijzingOp, LocalDate verwezenOp, List<Gezinslid> gezin, Einde einde, Schuldhulp schuldhulp,
                      List<Bezwaar> bezwaren, List<Beroep> beroepen, List<Klacht> klachten,
                      List<Ingebrekestelling> ingebrekestellingen, List<Afspraak> afspraken,
                      List<Opmerking> opmerkingen, List<Gegevens> gegevens, List<Vraag> vragen) {

    public Verloop {
        aanvullingen = List.copyOf(aanvullingen);
        gezin = List.copyOf(gezin);
        bezwaren = List.copyOf(bezwaren);
        beroepen = List.copyOf(beroepen);
        klachten = List.copyOf(klachten);
        ingebrekestellingen = List.copyOf(ingebrekestellingen);
        afspraken = List.copyOf(afspraken);
        opmerkingen = List.copyOf(opmerkingen);
        gegevens = List.copyOf(gegevens);
        vragen = List.copyOf(vragen);
    }

    /** Een gezinslid, en of de ondersteuning ook voor hem of haar geldt (Wht 2.21 lid 2). */
    public record Gezinslid(UUID persoonId, String relatie, boolean hoortErbij) {
    }

    /** Wat de basisregistratie over iemand meldde: overleden, of iets anders dat na te gaan is (Wet BRP 1.7). */
    public record Gegevens(UUID persoonId, boolean overleden) {
    }

    /**
     * Iets waar een mens nog iets van moet vinden, als taak van deze soort.
     *
     * @param betreft waar zij over gaat; leeg als dat de zaak is
     */
    public record Vraag(Taaksoort soort, UUID betreft, String artikel, String reden) {
    }

    /** Hoe een zaak bij deze gemeente ophoudt zonder besluit van haar. */
    public record Vertrek(LocalDate ingetrokkenOp, LocalDate doorgezondenOp, LocalDate overgedragenOp) {
    }

    /** Wat met de aanvrager en met andere gemeenten besproken is. */
    public record Contact(LocalDate geinformeerdOp, LocalDate doorverwezenOp, LocalDate verhuisdOp, LocalDate overlegOp) {
    }

    /**
     * Het einde van de ondersteuning, van voorstel tot nazorg.
     *
     * @param openDoelen de doelstellingen die nog niet bereikt zijn
     * @param laatsteDag laatste dag van de ondersteuning volgens het bekendgemaakte besluit
     */
    public record Einde(LocalDate voorbereidOp, LocalDate laatsteDag, String grond, Set<UUID> personen, LocalDate bekendgemaaktOp,
                        Set<String> openDoelen, LocalDate warmeOverdrachtOp, LocalDate nazorgcontactOp) {

        public Einde {
            personen = Set.copyOf(personen);
            openDoelen = Set.copyOf(openDoelen);
        }

        /** The first day on which there is no support any more. */
        Optional<LocalDate> voorbijOp() {
            return Optional.ofNullable(laatsteDag).map(dag -> dag.plusDays(1));
        }
    }

    /** Het schuldhulpaanbod voor kinderen (SPUK 3 lid 4). */
    public record Schuldhulp(LocalDate gedagtekendOp, LocalDate aangevraagdOp, LocalDate geweigerdOp, LocalDate aangebodenOp) {
    }

    /**
     * Een beroep bij de rechter.
     *
     * @param besluitId leeg als het tegen niet tijdig beslissen is
     * @param afloop leeg zolang het loopt
     */
    public record Beroep(UUID id, UUID besluitId, boolean hoger, LocalDate gemeldOp, LocalDate stukkenGezondenOp, Afloop afloop) {

        Onherroepelijk.Beroep rechtsmiddel() {
            return afloop == null ? new Onherroepelijk.Beroep(null, false, false)
                    : new Onherroepelijk.Beroep(afloop.verzondenOp(), afloop.gegrond(), hoger || afloop.ingetrokken());
        }

        public Beroep gezonden(LocalDate dag) {
            return new Beroep(id, besluitId, hoger, gemeldOp, dag, afloop);
        }

        public Beroep afgelopen(Afloop hoe) {
            return new Beroep(id, besluitId, hoger, gemeldOp, stukkenGezondenOp, hoe);
        }
    }

    /** Hoe een beroep afliep, en of en tot wanneer de rechter een nieuw besluit opdroeg. */
    public record Afloop(String uitkomst, LocalDate verzondenOp, boolean nieuwBesluit, LocalDate nieuwBesluitUiterlijk) {

        boolean gegrond() {
            return "gegrond".equals(uitkomst);
        }

        boolean ingetrokken() {
            return "ingetrokken".equals(uitkomst);
        }
    }

    /** Een klacht over de gemeente; {@code afgehandeldOp} leeg zolang zij loopt. */
    public record Klacht(UUID id, LocalDate ontvangenOp, boolean commissie, List<Verlenging> verdagingen, LocalDate afgehandeldOp) {

        public Klacht {
            verdagingen = List.copyOf(verdagingen);
        }

        /** Awb 9:11: zes weken, met advies tien, en daarbij de verdagingen. */
        public Termijnuitkomst termijn() {
            return Klachtbehandeling.termijn(ontvangenOp, commissie, verdagingen);
        }
    }

    /** Een ingebrekestelling; de eerste die niet te vroeg is, telt. */
    public record Ingebrekestelling(UUID id, LocalDate termijnEinde, LocalDate ontvangenOp, boolean prematuur, LocalDate beantwoordOp) {
    }

    /**
     * Een dag waarop iets te gebeuren staat.
     *
     * @param aanGemeente bij een overdracht: de gemeente waarmee het laatst overlegd is
     */
    public record Afspraak(UUID id, String wat, String rol, LocalDate op, String aanGemeente) {
    }

    /** Wat bij het inlezen van een bestand van het gegevensportaal opviel en nog niet is nagekeken. */
    public record Opmerking(String artikel, List<String> codes, LocalDate ontvangenOp) {
    }

    Optional<Bezwaar> bezwaar(UUID id) {
        return bezwaren.stream().filter(bezwaar -> bezwaar.id().equals(id)).findFirst();
    }

    Optional<Aanvulling.Verzoek> laatsteAanvulling() {
        return aanvullingen.isEmpty() ? Optional.empty() : Optional.of(aanvullingen.getLast());
    }

    /** Nothing of this happened. */
    boolean leeg() {
        return aanvullingen.isEmpty() && vertrek.equals(new Vertrek(null, null, null)) && toegangOvergenomenOp == null
                && afwijzingOp == null
                && bezwaren.isEmpty() && ingebrekestellingen.isEmpty();
    }
}
