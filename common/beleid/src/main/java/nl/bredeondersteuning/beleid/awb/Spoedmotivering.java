package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;

/** Een besluit dat niet op zijn motivering kon wachten: zij volgt binnen een week, nadat een ander het besluit heeft nagezien. */
@Artikel({"Awb 3:47 lid 3", "Awb 3:2"})
public final class Spoedmotivering {

    private Spoedmotivering() {
    }

    /** De feiten over het nasturen van een motivering. */
    public record Feiten(String beslisser, String nagezienDoor, LocalDate uiterlijk, LocalDate dag) {
    }

    /** Awb 3:47 lid 3: binnen een week na de bekendmaking. */
    public static LocalDate laatsteDag(LocalDate bekendgemaaktOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(bekendgemaaktOp, Duur.weken(1), Grondslag.WET)).uitersteDatum();
    }

    /** Awb 3:2: wie met spoed besliste, ziet dat niet zelf na; Awb 3:47 lid 3: te laat is een fout van de gemeente, maar sturen moet dan nog. */
    public static List<Bevinding> nasturen(Feiten feiten) {
        var beslisser = Feit.van("vastgesteld door", feiten.beslisser(), "zaak");
        var uiterlijk = Feit.van("uiterlijk", feiten.uiterlijk(), "zaak");
        return List.of(feiten.beslisser().equals(feiten.nagezienDoor())
                ? Bevinding.verzet("SPOED_NAGEZIEN", "Awb 3:2", "Wie met spoed besliste, ziet het besluit niet zelf na.", beslisser)
                : Bevinding.voldaan("SPOED_NAGEZIEN", "Awb 3:2", "Een ander dan de beslisser zag het besluit na.", beslisser),
                feiten.dag().isAfter(feiten.uiterlijk())
                ? Bevinding.waarschuwing("SPOEDMOTIVERING", "Awb 3:47 lid 3", "De motivering komt later dan een week na de bekendmaking.", uiterlijk)
                : Bevinding.voldaan("SPOEDMOTIVERING", "Awb 3:47 lid 3", "De motivering volgt binnen een week na de bekendmaking.", uiterlijk));
    }
}
