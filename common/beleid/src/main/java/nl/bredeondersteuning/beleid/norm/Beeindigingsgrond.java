package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;

/** Gronden waarop de brede ondersteuning eindigt (Wht 2.21 lid 4b en 6, Wht 8.10, Kampen artikel 6.1). */
public enum Beeindigingsgrond implements Norm<Beeindigingsfeiten> {

    /** Wht 2.21 lid 4b, Kampen artikel 6.1 lid 1: naar oordeel van de gemeente is een nieuwe start gemaakt. */
    @Artikel("Wht 2.21 lid 4b")
    NIEUWE_START("nieuwe start gemaakt"),

    /** Wht 2.21 lid 4b en 8.10, Kampen artikel 6.1 lid 1: uiterlijk na twee jaar; op de laatste dag zelf vraagt dat geen oordeel. */
    @Artikel({"Wht 2.21 lid 4b", "Wht 8.10"})
    MAXIMALE_DUUR("maximale duur"),

    /** Wht 2.21 lid 6, Kampen artikel 6.1 lid 2: binnen dertig dagen na het bericht van afwijzing. */
    @Artikel("Wht 2.21 lid 6")
    NIET_RECHTHEBBEND("niet rechthebbend"),

    /** Kampen artikel 6.1 lid 3 sub a: de rechthebbende verzoekt erom. */
    VERZOEK("eigen verzoek"),

    /** Kampen artikel 6.1 lid 3 sub b (I16): geen contact ondanks herhaalde oproepen, naar oordeel van de gemeente. */
    GEEN_CONTACT("geen contact");

    private final String label;

    Beeindigingsgrond(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The facts of the ground are there; a person may still have to judge. */
    @Override
    public boolean doetZichVoor(Beeindigingsfeiten feiten) {
        return uitkomst(feiten) != Uitkomst.VERZET;
    }

    @Override
    public Uitkomst uitkomst(Beeindigingsfeiten feiten) {
        return switch (this) {
            case NIEUWE_START -> Uitkomst.OORDEEL;
            case MAXIMALE_DUUR -> feiten.duurVerstreken() ? Uitkomst.VOLDAAN : Uitkomst.OORDEEL;
            case NIET_RECHTHEBBEND -> feiten.naAfwijzing() ? Uitkomst.VOLDAAN : Uitkomst.VERZET;
            case VERZOEK -> feiten.verzoekOp() != null ? Uitkomst.VOLDAAN : Uitkomst.VERZET;
            case GEEN_CONTACT -> feiten.genoegPogingen() ? Uitkomst.OORDEEL : Uitkomst.VERZET;
        };
    }

    @Override
    public List<Feit> feiten(Beeindigingsfeiten f) {
        var per = Feit.van("laatste dag van de ondersteuning", f.per(), "zaak");
        return switch (this) {
            case NIEUWE_START -> List.of(per);
            case MAXIMALE_DUUR -> List.of(per, Feit.van("laatste dag van de maximale duur", f.laatsteDag(), "zaak"));
            case NIET_RECHTHEBBEND -> List.of(per, Feit.van("bericht van afwijzing ontvangen", f.afwijzingOntvangenOp(), "UHT"),
                    Feit.van("uiterlijk te beëindigen", f.laatsteDagAfwijzing(), "zaak"));
            case VERZOEK -> List.of(per, Feit.van("verzoek van de rechthebbende", f.verzoekOp(), "aanvrager"));
            case GEEN_CONTACT -> List.of(per, Feit.van("pogingen zonder antwoord", f.pogingen().size(), "zaak"));
        };
    }
}
