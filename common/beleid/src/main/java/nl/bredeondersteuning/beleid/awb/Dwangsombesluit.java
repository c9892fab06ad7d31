package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Dwangsomuitkomst;

/** Wanneer vaststaat hoe hoog de dwangsom is, zodat het besluit daarover kan volgen. */
@Artikel("Awb 4:18")
public final class Dwangsombesluit {

    private static final String NORM = "DWANGSOMBESLUIT";

    private Dwangsombesluit() {
    }

    /** Awb 4:18: de laatste dag waarover dwangsom verschuldigd is; leeg zolang zij oploopt, of als er niets verschuldigd is. */
    public static Optional<LocalDate> laatsteDag(Dwangsomuitkomst stand, LocalDate besluitBekendgemaakt, LocalDate dag) {
        if (stand.prematuur()) return Optional.empty();
        var gestopt = besluitBekendgemaakt != null && !besluitBekendgemaakt.isAfter(dag)
                && !besluitBekendgemaakt.isAfter(stand.laatsteDag());
        if (!gestopt && !dag.isAfter(stand.laatsteDag())) return Optional.empty();
        return Optional.of(gestopt ? besluitBekendgemaakt.minusDays(1) : stand.laatsteDag()).filter(d -> !d.isBefore(stand.eersteDag()));
    }

    /** Awb 4:17 en 4:18: vaststellen kan na een geldige ingebrekestelling, als de dwangsom niet verder oploopt. */
    public static Bevinding toets(Optional<Dwangsomuitkomst> geldig, LocalDate besluitBekendgemaakt, LocalDate dag) {
        if (geldig.isEmpty()) return Bevinding.verzet(NORM, "Awb 4:17 lid 3", "Er is geen geldige ingebrekestelling.");
        var stand = geldig.get();
        var feit = Feit.van("dagen", stand.aantalDagen(), "zaak");
        if (laatsteDag(stand, besluitBekendgemaakt, dag).isPresent()) return Bevinding.voldaan(NORM, "Awb 4:18",
                "Wij besloten te laat. U krijgt een dwangsom over " + stand.aantalDagen() + " dagen.", feit);
        var nooit = besluitBekendgemaakt != null && !besluitBekendgemaakt.isAfter(stand.eersteDag());
        return Bevinding.verzet(NORM, "Awb 4:18", nooit ? "Er is geen dwangsom verschuldigd." : "De dwangsom loopt nog op.", feit);
    }
}
