package nl.bredeondersteuning.beschikking.regels;

import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** AVG 9: wat over iemands gezondheid gaat, leest alleen wie erop beslist, en dan pas als hij zei waarom dat vandaag nodig is. */
@Artikel("AVG 9")
public final class MedischStuk {

    private MedischStuk() {
    }

    /** Of iemand mag weten dat het er is. */
    public static boolean teZien(boolean medisch, boolean beslist) {
        return !medisch || beslist;
    }

    /** @param geopend of wie leest vandaag zei waarom dat nodig is */
    public static Optional<Bevinding> lezen(UUID stuk, boolean medisch, boolean beslist, boolean geopend) {
        return !medisch || beslist && geopend ? Optional.empty() : Optional.of(Bevinding.verzet("MEDISCH_STUK", "AVG 9",
                "Dit stuk gaat over iemands gezondheid. Open het eerst voor vandaag, en zeg waarom dat nodig is.",
                Feit.van("stuk", stuk, "zaak")));
    }
}
