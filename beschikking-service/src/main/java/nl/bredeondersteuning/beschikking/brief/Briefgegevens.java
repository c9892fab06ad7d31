package nl.bredeondersteuning.beschikking.brief;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** Alles wat in één brief staat, al in woorden: de sjabloon zet het alleen op zijn plaats. */
@TemplateData
public record Briefgegevens(String soort, String gemeente, Adres adres, String kenmerk, String datum, String onderwerp, Kern kern,
        List<Grond> gronden, Rechtsmiddel rechtsmiddel, Ondertekening ondertekening, Plan plan, Afwijking afwijking, String beleid) {

    /** Aan wie de brief gaat. */
    @TemplateData
    public record Adres(String naam, String aanhef, List<String> regels) {
    }

    /** Waar de brief over gaat; wat er voor deze soort niet is, is leeg. */
    @TemplateData
    public record Kern(String motivering, String ankerdag, boolean ankerIsEersteGesprek, String laatsteDag, Voorziening voorziening) {
    }

    /** Een voorziening zoals zij is gevraagd. */
    @TemplateData
    public record Voorziening(String omschrijving, String soort, String bedrag, String leefgebied, String doelstelling) {
    }

    /** Een bevinding in de brief: waarom, en pas daarna het artikel. */
    @TemplateData
    public record Grond(String reden, String artikel) {
    }

    /** Waar en tot wanneer bezwaar mogelijk is. */
    @TemplateData
    public record Rechtsmiddel(String laatsteDag, String orgaan) {
    }

    /** Wie besloot, en namens wie. */
    @TemplateData
    public record Ondertekening(String naam, String functie, String college) {
    }

    /** Het plan van aanpak als bijlage. */
    @TemplateData
    public record Plan(int versie, String vastgesteldOp, String vorm, List<Doel> doelen) {
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
