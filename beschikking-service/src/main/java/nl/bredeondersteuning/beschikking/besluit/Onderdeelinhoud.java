package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Hardheidsclausule;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beschikking.brief.Bedrag;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.brief.Eindegrond;

/** Zet om in woorden wat over een voorziening besloten is: wat, hoeveel, waarom, waarop het rust en waarvan is afgeweken (Awb 3:46). */
final class Onderdeelinhoud {

    private Onderdeelinhoud() {
    }

    /** Alle onderdelen van een samengevoegd besluit; volgt de motivering later, dan staat zij er nog niet bij. */
    static Briefgegevens.Onderdelen van(Besluit besluit, Beleidsprofiel profiel) {
        var toegekend = besluit.onderdelen.stream().filter(Onderdeel::toegekend).toList();
        var geweigerd = besluit.onderdelen.stream().filter(deel -> !deel.toegekend()).toList();
        return new Briefgegevens.Onderdelen(Antwoord.van(namen(toegekend), namen(geweigerd)), delen(besluit, toegekend, profiel),
                delen(besluit, geweigerd, profiel));
    }

    private static List<String> namen(List<Onderdeel> delen) {
        return delen.stream().map(deel -> deel.materiaal().path("omschrijving").asText()).toList();
    }

    private static List<Briefgegevens.Onderdeel> delen(Besluit besluit, List<Onderdeel> delen, Beleidsprofiel profiel) {
        return delen.stream().map(deel -> deel(deel, besluit.motiveringVolgt() ? null : motivering(deel), profiel)).toList();
    }

    /** What is said about special circumstances in a sentence of its own, is not said again in the list. */
    private static Briefgegevens.Onderdeel deel(Onderdeel deel, String motivering, Beleidsprofiel profiel) {
        var voorziening = voorziening(deel.materiaal());
        var afwijking = afwijking(deel.bevindingen(), deel.bijzondereOmstandigheden(), profiel);
        return new Briefgegevens.Onderdeel(metHoofdletter(voorziening.omschrijving()), voorziening, motivering,
                gronden(deel.bevindingen()).filter(grond ->
                !afwijking.bijzondereOmstandigheden() || !grond.artikel().equals("Awb 4:84")).toList(), afwijking);
    }

    static Briefgegevens.Voorziening voorziening(JsonNode voorziening) {
        return new Briefgegevens.Voorziening(voorziening.path("omschrijving").asText(), voorziening.path("soort").asText(),
                Bedrag.voluit(voorziening.path("bedragInCenten").asLong()), voorziening.path("leefgebied").asText(),
                voorziening.path("doelstelling").asText(), Toekenningsinhoud.van(voorziening.path("toekenning")));
    }

    /** Wat plan bij een voorziening overwoog, en wat de opsteller eraan toevoegde; leeg als er niets staat. */
    static String motivering(Onderdeel deel) {
        return zinnen(deel.materiaal().path("motivering").asText(null), deel.motivering());
    }

    /** Waarom zo besloten is, om later na te sturen: per voorziening, en daarna wat voor het geheel geldt. */
    static List<String> alineas(Besluit besluit) {
        if (!besluit.samengevoegd()) {
            return Stream.ofNullable(Briefinhoud.motivering(besluit)).toList();
        }
        var delen = besluit.onderdelen.stream().filter(deel -> motivering(deel) != null)
                .map(deel -> "Over de voorziening: " + deel.materiaal().path("omschrijving").asText() + ". " + motivering(deel));
        return Stream.concat(delen, Stream.ofNullable(zinnen(besluit.motivering))).toList();
    }

    static String zinnen(String... teksten) {
        var zinnen = Stream.of(teksten).filter(Objects::nonNull).filter(tekst -> !tekst.isBlank()).map(Onderdeelinhoud::zin)
                .collect(Collectors.joining(" "));
        return zinnen.isEmpty() ? null : zinnen;
    }

    static String zin(String tekst) {
        return tekst.matches("(?s).*[.!?]\\s*") ? tekst.strip() : tekst.strip() + ".";
    }

    static Stream<Briefgegevens.Grond> gronden(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
                .map(bevinding -> new Briefgegevens.Grond(metHoofdletter(zin(Eindegrond.inWoorden(bevinding))), bevinding.artikel())).distinct();
    }

    static String metHoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    static Briefgegevens.Afwijking afwijking(List<Bevinding> bevindingen, BijzondereOmstandigheden.Antwoord antwoord,
            Beleidsprofiel profiel) {
        var getoetst = bevindingen.stream().filter(bevinding -> bevinding.op("Awb 4:84")).map(Bevinding::reden).findFirst();
        return new Briefgegevens.Afwijking(Voorzieningtoets.wijktAfVanWet(bevindingen), Voorzieningtoets.wijktAfVanBeleid(bevindingen),
                profiel.hardheidsclausule().map(Hardheidsclausule::woorden).orElse(""), antwoord != null && getoetst.isPresent(),
                getoetst.orElse(""));
    }
}
