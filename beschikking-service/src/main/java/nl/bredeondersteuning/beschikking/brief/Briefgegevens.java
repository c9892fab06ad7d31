package nl.bredeondersteuning.beschikking.brief;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** Alles wat in één brief staat, al in woorden: de sjabloon zet het alleen op zijn plaats. */
@TemplateData
public record Briefgegevens(String soort, String gemeente, Adres adres, String kenmerk, String datum, String onderwerp, Kern kern,
        List<Grond> gronden, Rechtsmiddel rechtsmiddel, Ondertekening ondertekening, Plan plan, Afwijking afwijking, String beleid) {

    /** Een bericht dat geen besluit is: er staat geen rechtsmiddel in. */
    public boolean besluit() {
        return rechtsmiddel != null;
    }

    /** Aan wie de brief gaat. */
    @TemplateData
    public record Adres(String naam, String aanhef, List<String> regels) {
    }

    /** Waar de brief over gaat; wat er voor deze soort niet is, is leeg. */
    @TemplateData
    public record Kern(String motivering, String ankerdag, boolean ankerIsEersteGesprek, String laatsteDag, Voorziening voorziening,
            Einde einde, Dwangsom dwangsom, Bezwaar bezwaar, Bericht bericht, Onderdelen onderdelen) {

        public static Kern van(String motivering) {
            return new Kern(motivering, null, false, null, null, null, null, null, null, null);
        }

        public static Kern toegang(String motivering, String ankerdag, boolean ankerIsEersteGesprek, String laatsteDag) {
            return new Kern(motivering, ankerdag, ankerIsEersteGesprek, laatsteDag, null, null, null, null, null, null);
        }

        public static Kern over(String motivering, Voorziening voorziening) {
            return new Kern(motivering, null, false, null, voorziening, null, null, null, null, null);
        }

        public static Kern over(String motivering, Einde einde) {
            return new Kern(motivering, null, false, einde.laatsteDag(), null, einde, null, null, null, null);
        }

        public static Kern over(String motivering, Dwangsom dwangsom) {
            return new Kern(motivering, null, false, null, null, null, dwangsom, null, null, null);
        }

        public static Kern over(String motivering, Bezwaar bezwaar) {
            return new Kern(motivering, null, false, null, null, null, null, bezwaar, null, null);
        }

        public static Kern over(Bericht bericht) {
            return new Kern(null, null, false, null, null, null, null, null, bericht, null);
        }

        /** @param delen leeg als de brief niet over meer voorzieningen gaat */
        public Kern met(Onderdelen delen) {
            return new Kern(motivering, ankerdag, ankerIsEersteGesprek, laatsteDag, voorziening, einde, dwangsom, bezwaar, bericht, delen);
        }
    }

    /** Wanneer de ondersteuning stopt, waarom, en wat daarna komt; een slotzin als het beleid die heeft. */
    @TemplateData
    public record Einde(String laatsteDag, String waarom, String slotzin, String warmeOverdrachtAan, boolean nazorg) {
    }

    /** De dwangsom: hoeveel, over hoeveel dagen en van wanneer tot en met wanneer. */
    @TemplateData
    public record Dwangsom(String bedrag, int dagen, String eersteDag, String laatsteDag) {
    }

    /** Het bezwaar waarop is beslist: wanneer het kwam, tegen welk besluit of welke delen daarvan, en wat ervan werd. */
    @TemplateData
    public record Bezwaar(String ontvangenOp, String besluitsoort, String besluitVan, List<String> onderdelen, String uitkomst) {
    }

    /** Een formeel bericht dat geen besluit is: het antwoord vooraan, en wat erbij hoort. */
    @TemplateData
    public record Bericht(String antwoord, List<String> alineas) {
    }

    /** Een voorziening zoals zij is gevraagd, en hoe zij is toegekend; dat is leeg als er bij de weging niets over is gezegd. */
    @TemplateData
    public record Voorziening(String omschrijving, String soort, String bedrag, String leefgebied, String doelstelling,
            Toekenning toekenning) {

        public Voorziening(String omschrijving, String soort, String bedrag, String leefgebied, String doelstelling) {
            this(omschrijving, soort, bedrag, leefgebied, doelstelling, null);
        }
    }

    /** Van wanneer tot wanneer, hoe en onder welke voorwaarden iemand een voorziening krijgt. */
    @TemplateData
    public record Toekenning(String periode, String wijze, List<String> voorwaarden) {
    }

    /** Meer voorzieningen in één brief: het antwoord vooraan, wat er wordt toegekend en wat niet. */
    @TemplateData
    public record Onderdelen(String antwoord, List<Onderdeel> toegekend, List<Onderdeel> geweigerd) {
    }

    /** Een voorziening onder haar eigen kop, met haar eigen waarom; zonder motivering als die later volgt. */
    @TemplateData
    public record Onderdeel(String kop, Voorziening voorziening, String motivering, List<Grond> gronden, Afwijking afwijking) {
    }

    /** Een bevinding in de brief: waarom, en pas daarna het artikel. */
    @TemplateData
    public record Grond(String reden, String artikel) {
    }

    /** Waar en tot wanneer bezwaar of beroep mogelijk is. */
    @TemplateData
    public record Rechtsmiddel(boolean beroep, String laatsteDag, String orgaan) {
    }

    /** Wie besloot, en namens wie. */
    @TemplateData
    public record Ondertekening(String naam, String functie, String college) {
    }

    /** Het plan van aanpak als bijlage, en welke doelen ermee veranderen. */
    @TemplateData
    public record Plan(int versie, String vastgesteldOp, String vorm, List<Doel> doelen, List<Doelwijziging> wijzigingen) {
    }

    /** Een doel dat erbij kwam, veranderde, verviel of is bereikt, en waarom (Awb 3:46). */
    @TemplateData
    public record Doelwijziging(String kop, String leefgebied, String doel, String reden) {
    }

    /** Een doel in het plan, met de stappen ernaartoe en wat daarvoor is toegekend. */
    @TemplateData
    public record Doel(String leefgebied, String doelstelling, List<String> stappen, List<String> voorzieningen) {
    }

    /** Of en waarvan is afgeweken, elk met de woorden die erbij horen. */
    @TemplateData
    public record Afwijking(boolean wet, boolean beleid, String woordenBeleid, boolean bijzondereOmstandigheden, String motivering) {
    }
}
