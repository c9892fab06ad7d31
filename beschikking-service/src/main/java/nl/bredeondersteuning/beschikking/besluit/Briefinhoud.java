package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Hardheidsclausule;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.brief.Bedrag;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.Dossiers;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden.Geadresseerde;

/** Zet een besluit om in de woorden van zijn brief; elke datum komt uit de wet en het beleid. */
@ApplicationScoped
class Briefinhoud {

    private final Dossiers dossiers;

    Briefinhoud(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    Briefgegevens van(Besluit besluit, Geadresseerden geadresseerden, Geadresseerde aan, Beleidsprofiel profiel, LocalDate dag) {
        var dossier = dossiers.findById(besluit.zaakId);
        return new Briefgegevens(besluit.soort.label(), profiel.gemeente(),
                new Briefgegevens.Adres(aan.naam(), aan.aanhef(), aan.adresregels()), geadresseerden.zaaknummer(), Datum.voluit(dag),
                onderwerp(besluit), kern(besluit, dossier, profiel), gronden(besluit),
                new Briefgegevens.Rechtsmiddel(Datum.voluit(bezwaarTot(profiel, dag)), profiel.uitvoering().bezwaarOrgaan()),
                new Briefgegevens.Ondertekening(besluit.beslisser, "besluitnemer", profiel.gemeente()),
                besluit.soort == Besluitsoort.TOEGANG_VERLEEND ? plan(besluit.materiaal) : null, afwijking(besluit, profiel), beleid(profiel));
    }

    /** Awb 6:7 en 6:8: de laatste dag van de bezwaartermijn. */
    static LocalDate bezwaarTot(Beleidsprofiel profiel, LocalDate bekendgemaaktOp) {
        return profiel.termijn(Termijnsoort.BEZWAARTERMIJN).orElseThrow().vanaf(bekendgemaaktOp).uitersteDatum();
    }

    private static String onderwerp(Besluit besluit) {
        return switch (besluit.soort) {
            case TOEGANG_VERLEEND -> "U krijgt brede ondersteuning";
            case TOEGANG_GEWEIGERD -> "Besluit over uw aanvraag voor brede ondersteuning";
            default -> "Besluit over uw voorziening: " + besluit.materiaal.path("omschrijving").asText();
        };
    }

    private static Briefgegevens.Kern kern(Besluit besluit, Dossier dossier, Beleidsprofiel profiel) {
        if (besluit.soort == Besluitsoort.TOEGANG_VERLEEND) {
            var laatste = profiel.termijn(Termijnsoort.MAXIMALE_DUUR).orElseThrow().vanaf(dossier.anker()).uitersteDatum();
            return new Briefgegevens.Kern(besluit.motivering, Datum.voluit(dossier.hulpvraagOp), dossier.hulpvraagOp.equals(dossier.eersteGesprekOp),
                    Datum.voluit(laatste), null);
        }
        if (besluit.soort == Besluitsoort.TOEGANG_GEWEIGERD) {
            return new Briefgegevens.Kern(besluit.motivering, null, false, null, null);
        }
        var voorziening = besluit.materiaal;
        return new Briefgegevens.Kern(motivering(besluit, voorziening), null, false, null, new Briefgegevens.Voorziening(
                voorziening.path("omschrijving").asText(), voorziening.path("soort").asText(), Bedrag.voluit(voorziening.path("bedragInCenten").asLong()),
                voorziening.path("leefgebied").asText(), voorziening.path("doelstelling").asText()));
    }

    private static String motivering(Besluit besluit, JsonNode voorziening) {
        var vanPlan = voorziening.path("motivering").asText("");
        var delen = new ArrayList<String>();
        Optional.of(vanPlan).filter(tekst -> !tekst.isBlank()).ifPresent(delen::add);
        Optional.ofNullable(besluit.motivering).filter(tekst -> !tekst.isBlank()).ifPresent(delen::add);
        return delen.isEmpty() ? null : String.join(" ", delen.stream().map(Briefinhoud::zin).toList());
    }

    private static String zin(String tekst) {
        return tekst.matches("(?s).*[.!?]\\s*") ? tekst.strip() : tekst.strip() + ".";
    }

    private static List<Briefgegevens.Grond> gronden(Besluit besluit) {
        return besluit.bevindingen.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
                .map(bevinding -> new Briefgegevens.Grond(bevinding.reden(), bevinding.artikel())).distinct().toList();
    }

    private static Briefgegevens.Afwijking afwijking(Besluit besluit, Beleidsprofiel profiel) {
        var antwoord = besluit.bijzondereOmstandigheden;
        var getoetst = besluit.bevindingen.stream().filter(bevinding -> bevinding.op("Awb 4:84")).map(Bevinding::reden).findFirst();
        return new Briefgegevens.Afwijking(Voorzieningtoets.wijktAfVanWet(besluit.bevindingen),
                Voorzieningtoets.wijktAfVanBeleid(besluit.bevindingen),
                profiel.hardheidsclausule().map(Hardheidsclausule::woorden).orElse(""), antwoord != null && getoetst.isPresent(),
                getoetst.orElse(""));
    }

    private static String beleid(Beleidsprofiel profiel) {
        return profiel.heeftBeleid() ? profiel.versie().citeertitel() + " (" + profiel.versie().publicatie() + ")" : null;
    }

    /** Het plan als bijlage: doelen, stappen en toegekende voorzieningen, zonder wat er over iemands situatie is opgeschreven. */
    private static Briefgegevens.Plan plan(JsonNode plan) {
        var doelen = StreamSupport.stream(plan.path("inhoud").path("doelstellingen").spliterator(), false)
                .map(doel -> new Briefgegevens.Doel(doel.path("leefgebied").asText(), doel.path("doelstelling").asText(),
                        teksten(doel.path("stappen")), toegekend(doel.path("voorzieningen")))).toList();
        return new Briefgegevens.Plan(plan.path("versie").asInt(), Datum.voluit(LocalDate.parse(plan.path("vastgesteldOp").asText())),
                plan.path("planvorm").asText(), doelen);
    }

    private static List<String> teksten(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).map(deel -> deel.path("omschrijving").asText()).toList();
    }

    private static List<String> toegekend(JsonNode voorzieningen) {
        return StreamSupport.stream(voorzieningen.spliterator(), false).filter(deel -> deel.path("status").asText().matches("toegekend|verstrekt"))
                .map(deel -> deel.path("omschrijving").asText()).toList();
    }
}
