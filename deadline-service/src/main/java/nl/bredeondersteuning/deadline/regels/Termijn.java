package nl.bredeondersteuning.deadline.regels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * Eén termijn van een zaak met alles waarop hij rust; zijn status volgt uit de dag waarop men kijkt.
 *
 * @param betreft het besluit bij een bezwaartermijn, het bezwaar bij de beslissing daarop, anders leeg
 * @param streefdatum werkdoel: de laatste werkdag waarop handelen op tijd is
 * @param nadertVanaf eerste dag van het signaal; waar wet en beleid verschillen, geteld van het vroegste einde (I2)
 * @param gehaaldOp de dag waarop gebeurde waarvoor hij loopt
 * @param vervallenOp de dag waarop de zaak eerder eindigde of een andere termijn hem verving
 */
public record Termijn(Termijnsoort soort, UUID betreft, String artikel, LocalDate startdatum, Termijnuitkomst uitkomst,
                      LocalDate streefdatum, LocalDate nadertVanaf, LocalDate gehaaldOp, LocalDate vervallenOp,
                      List<Stilstand> stilstanden, String profielversie) {

    public Termijn {
        stilstanden = List.copyOf(stilstanden);
    }

    /** Dagen waarop men de termijn opgeschort ziet: vanaf het vastleggen tot en met de laatste opgeschorte dag. */
    public record Stilstand(LocalDate vanaf, LocalDate totEnMet) {

        boolean omvat(LocalDate dag) {
            return !dag.isBefore(vanaf) && !dag.isAfter(totEnMet);
        }
    }

    public LocalDate uitersteDatum() {
        return uitkomst.uitersteDatum();
    }

    public List<Stap> stappen() {
        return uitkomst.stappen();
    }

    /** What came too late did not lapse: it stays a term that was passed, also when it ended the case. */
    public Termijnstatus status(LocalDate dag) {
        if (gehaaldOp != null && !gehaaldOp.isAfter(uitersteDatum())) return Termijnstatus.GEHAALD;
        if (gehaaldOp == null && vervalt() && !vervallenOp.isAfter(dag)) return Termijnstatus.VERVALLEN;
        if (dag.isAfter(uitersteDatum())) return Termijnstatus.VERSTREKEN;
        return stilstanden.stream().anyMatch(s -> s.omvat(dag)) ? Termijnstatus.OPGESCHORT : Termijnstatus.LOPEND;
    }

    private boolean vervalt() {
        return vervallenOp != null && !vervallenOp.isAfter(uitersteDatum());
    }

    /** From the first day of the signal up to and including the last day of the term. */
    public boolean nadert(LocalDate dag) {
        return status(dag).open() && !dag.isBefore(nadertVanaf);
    }

    /** The next day after this one on which the status or a signal changes by itself; empty when nothing more will. */
    public Optional<LocalDate> volgendeDag(LocalDate dag) {
        if (!status(dag).open()) return Optional.empty();
        var dagen = stilstanden.stream().flatMap(s -> Stream.of(s.vanaf(), s.totEnMet().plusDays(1)));
        var einde = vervalt() ? vervallenOp : uitersteDatum().plusDays(1);
        return Stream.concat(dagen, Stream.of(nadertVanaf, einde)).filter(d -> d.isAfter(dag))
                .min(LocalDate::compareTo);
    }

    /** Waarop een termijn rust, in één woord voor mensen. */
    public String aard() {
        if (soort.vanBeleid()) return "beleid";
        return soort == Termijnsoort.SCHULDHULPAANBOD ? "ministeriële regeling" : "wet";
    }

    /** The same for two terms exactly when nothing of them differs on that day. */
    public UUID vingerafdruk(LocalDate dag) {
        return UUID.nameUUIDFromBytes((this + " " + status(dag) + volgendeDag(dag)).getBytes(StandardCharsets.UTF_8));
    }
}
