package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Opschorting;

/** Een bezwaar dat niet aan de eisen voldoet: de gelegenheid om het te herstellen, en wat daarna kan. */
@Artikel({"Awb 6:5", "Awb 6:6", "Awb 7:10 lid 2"})
public final class Bezwaarherstel {

    private static final String NORM = "VERZUIM_HERSTELD";
    private static final String ARTIKEL = "Awb 6:6";

    private Bezwaarherstel() {
    }

    /** Wat aan een bezwaarschrift kan ontbreken (Awb 6:5, en de machtiging van Awb 2:1 lid 2). */
    public enum Gebrek {
        ONDERTEKENING("handtekening", "Awb 6:5 lid 1"),
        NAAM_EN_ADRES("naam en adres", "Awb 6:5 lid 1 sub a"),
        DAGTEKENING("datum", "Awb 6:5 lid 1 sub b"),
        OMSCHRIJVING("om welk besluit het gaat", "Awb 6:5 lid 1 sub c"),
        GRONDEN("waarom u het niet eens bent met het besluit", "Awb 6:5 lid 1 sub d"),
        VERTALING("vertaling", "Awb 6:5 lid 3"),
        MACHTIGING("machtiging", "Awb 2:1 lid 2");

        private final String label;
        private final String artikel;

        Gebrek(String label, String artikel) {
            this.label = label;
            this.artikel = artikel;
        }

        public String label() {
            return label;
        }

        public String artikel() {
            return artikel;
        }
    }

    /** Een verzoek om te herstellen; {@code hersteldOp} leeg zolang dat niet is gebeurd. */
    public record Verzoek(LocalDate gevraagdOp, LocalDate uiterlijk, LocalDate hersteldOp) {

        /**
         * Awb 7:10 lid 2: de dagen waarop de beslistermijn stilstaat: vanaf de dag na het verzoek, niet eerder dan de termijn zelf loopt,
         * tot de dag van herstel of de gestelde dag.
         *
         * @param begin de dag waarna de beslistermijn loopt
         */
        public Optional<Opschorting> opschorting(LocalDate begin) {
            var stil = Opschorting.herstel(gevraagdOp.isBefore(begin) ? begin : gevraagdOp, hersteldOp, uiterlijk, "Awb 7:10 lid 2");
            return Optional.of(stil).filter(o -> !o.tot().isBefore(o.vanaf()));
        }

        /** The same as what moves the term, recorded on the day of the request. */
        public Optional<Termijnwijziging> wijziging(LocalDate begin) {
            return opschorting(begin).map(o -> new Termijnwijziging.Opgeschort(o.vanaf(), o.tot(), o.artikel(), gevraagdOp));
        }

        /** The time to repair still runs and is not used. */
        public boolean loopt(LocalDate dag) {
            return hersteldOp == null && !dag.isAfter(uiterlijk);
        }

        public boolean gebruikt() {
            return hersteldOp != null && !hersteldOp.isAfter(uiterlijk);
        }
    }

    /**
     * Awb 6:6: niet-ontvankelijk kan pas nadat de gestelde tijd ongebruikt voorbij is, en wie nog mag aanvullen, krijgt nog geen ongelijk.
     *
     * @param gelijk het bezwaar wordt gegrond verklaard
     */
    public static Bevinding toets(Verzoek verzoek, boolean gelijk, boolean nietOntvankelijk, LocalDate dag) {
        var feit = Feit.van("te herstellen uiterlijk", verzoek.uiterlijk(), "zaak");
        if (verzoek.gebruikt()) return Bevinding.voldaan(NORM, ARTIKEL, "U vulde uw bezwaar op tijd aan.", feit);
        if (verzoek.loopt(dag) && !gelijk) return Bevinding.verzet(NORM, ARTIKEL, "De indiener mag zijn bezwaar nog aanvullen, tot en met "
                + Datum.voluit(verzoek.uiterlijk()) + ".", feit);
        return nietOntvankelijk ? Bevinding.voldaan(NORM, ARTIKEL, "U vulde uw bezwaar niet op tijd aan.", feit)
                : Bevinding.nietVanToepassing(NORM, ARTIKEL, "Het bezwaar wordt behandeld zoals het is.", feit);
    }
}
