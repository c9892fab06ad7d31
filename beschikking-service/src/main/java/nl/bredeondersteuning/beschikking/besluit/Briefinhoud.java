package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.mandaat.Mandaat;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import nl.bredeondersteuning.beschikking.brief.Bedrag;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.brief.Eindegrond;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden.Geadresseerde;

/** Zet een besluit om in de woorden van zijn brief; elke datum komt uit de wet en het beleid. */
@ApplicationScoped
class Briefinhoud {

    private static final Set<Besluitsoort> OVER_PLAN = Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.WIJZIGING_PLAN);

    private static final String VOLGT = "Dit besluit kon niet wachten. Waarom wij zo besluiten, leest u in een tweede brief."
            + " Die krijgt u uiterlijk op %s.";

    private final DossierLezen dossiers;
    private final BezwaarZoeken bezwaren;
    private final BesluitZoeken besluiten;

    Briefinhoud(DossierLezen dossiers, BezwaarZoeken bezwaren, BesluitZoeken besluiten) {
        this.dossiers = dossiers;
        this.bezwaren = bezwaren;
        this.besluiten = besluiten;
    }

    Briefgegevens van(Besluit besluit, Geadresseerden geadresseerden, Geadresseerde aan, Beleidsprofiel profiel, LocalDate dag) {
        var dossier = dossiers.lees(besluit.zaakId);
        return new Briefgegevens(besluit.soort.label(), profiel.gemeente(),
                new Briefgegevens.Adres(aan.naam(), aan.aanhef(), aan.adresregels()), geadresseerden.zaaknummer(), Datum.voluit(dag),
                onderwerp(besluit), kern(besluit, dossier, profiel)
                .met(besluit.samengevoegd() ? Onderdeelinhoud.van(besluit, profiel) : null),
                gronden(besluit), rechtsmiddel(besluit, profiel, dag),
                ondertekening(besluit, profiel),
                OVER_PLAN.contains(besluit.soort) ? Planbijlage.van(besluit.materiaal) : null,
                Onderdeelinhoud.afwijking(besluit.bevindingen, besluit.bijzondereOmstandigheden, profiel), beleid(profiel));
    }

    /** Awb 10:10: wie besloot, in welke functie en namens welk orgaan; een besluit van vóór het bewaarde mandaat noemt de aanmeldnaam. */
    private static Briefgegevens.Ondertekening ondertekening(Besluit besluit, Beleidsprofiel profiel) {
        var mandaat = Optional.ofNullable(besluit.mandaat);
        return new Briefgegevens.Ondertekening(mandaat.map(Mandaat::ondertekenaar).orElse(besluit.beslisser),
                mandaat.map(Mandaat::inFunctie).orElse(besluit.soort == Besluitsoort.BESLISSING_OP_BEZWAAR ? "jurist" : "besluitnemer"),
                profiel.gemeente());
    }

    /** Awb 6:7 en 6:8, Awb 8:1: bezwaar, of na bezwaar beroep; dezelfde zes weken. */
    private static Briefgegevens.Rechtsmiddel rechtsmiddel(Besluit besluit, Beleidsprofiel profiel, LocalDate dag) {
        var beroep = besluit.soort == Besluitsoort.BESLISSING_OP_BEZWAAR;
        return new Briefgegevens.Rechtsmiddel(beroep, Datum.voluit(bezwaarTot(profiel, dag)), beroep ? profiel.uitvoering().beroepBij()
                : profiel.uitvoering().bezwaarOrgaan());
    }

    /** Awb 6:7 en 6:8: de laatste dag van de bezwaartermijn. */
    static LocalDate bezwaarTot(Beleidsprofiel profiel, LocalDate bekendgemaaktOp) {
        return profiel.termijn(Termijnsoort.BEZWAARTERMIJN).orElseThrow().vanaf(bekendgemaaktOp).uitersteDatum();
    }

    private static String onderwerp(Besluit besluit) {
        return switch (besluit.soort) {
            case TOEGANG_VERLEEND -> "U krijgt brede ondersteuning";
            case TOEGANG_GEWEIGERD -> "Besluit over uw aanvraag voor brede ondersteuning";
            case VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD -> besluit.samengevoegd() ? "Besluit over uw voorzieningen"
                    : "Besluit over uw voorziening: " + besluit.materiaal.path("omschrijving").asText();
            case WIJZIGING_PLAN -> besluit.samengevoegd() ? "Uw gewijzigde plan van aanpak en uw voorzieningen"
                    : "Uw gewijzigde plan van aanpak";
            case BEEINDIGING -> "Uw brede ondersteuning stopt";
            case DWANGSOM_VASTGESTELD -> "U krijgt een dwangsom";
            case BESLISSING_OP_BEZWAAR -> "Onze beslissing op uw bezwaar";
            case BUITEN_BEHANDELING -> "Uw aanvraag nemen wij niet in behandeling";
        };
    }

    private Briefgegevens.Kern kern(Besluit besluit, Dossier dossier, Beleidsprofiel profiel) {
        var motivering = besluit.motiveringVolgt() ? VOLGT.formatted(Datum.voluit(besluit.motiveringUiterlijk)) : motivering(besluit);
        return switch (besluit.soort) {
            case TOEGANG_VERLEEND -> Briefgegevens.Kern.toegang(motivering, Datum.voluit(dossier.hulpvraagOp()),
                    dossier.hulpvraagOp().equals(dossier.eersteGesprekOp()), laatsteDag(dossier, profiel));
            case WIJZIGING_PLAN -> Briefgegevens.Kern.toegang(motivering, null, false, laatsteDag(dossier, profiel));
            case TOEGANG_GEWEIGERD -> Briefgegevens.Kern.van(motivering);
            case VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD -> besluit.samengevoegd() ? Briefgegevens.Kern.van(motivering)
                    : Briefgegevens.Kern.over(motivering, Onderdeelinhoud.voorziening(besluit.materiaal));
            case BEEINDIGING -> Briefgegevens.Kern.over(motivering, einde(besluit, profiel));
            case DWANGSOM_VASTGESTELD -> Briefgegevens.Kern.over(motivering, dwangsom(besluit.materiaal));
            case BESLISSING_OP_BEZWAAR -> Briefgegevens.Kern.over(motivering, bezwaar(besluit));
            case BUITEN_BEHANDELING -> Briefgegevens.Kern.toegang(motivering, null, false,
                    Datum.voluit(dossier.laatsteAanvulling().orElseThrow()
                    .uiterlijk()));
        };
    }

    /** Wht 2.21 lid 4b en 8.10: de laatste dag van de maximale duur. */
    private static String laatsteDag(Dossier dossier, Beleidsprofiel profiel) {
        return Datum.voluit(profiel.termijn(Termijnsoort.MAXIMALE_DUUR).orElseThrow().vanaf(dossier.anker()).uitersteDatum());
    }

    private static Briefgegevens.Einde einde(Besluit besluit, Beleidsprofiel profiel) {
        var slotzin = profiel.einde().slotzin();
        return new Briefgegevens.Einde(Datum.voluit(LocalDate.parse(besluit.materiaal.path("laatsteDag").asText())),
                Eindegrond.inWoorden(Beeindigingsgrond.valueOf(besluit.materiaal.path("grond").asText())),
                slotzin == null ? null : Onderdeelinhoud.zin(slotzin), profiel.einde().warmeOverdrachtAan(), profiel.einde().nazorg());
    }

    private static Briefgegevens.Dwangsom dwangsom(JsonNode dwangsom) {
        return new Briefgegevens.Dwangsom(Bedrag.voluit(dwangsom.path("bedragInCenten").asLong()), dwangsom.path("dagen").asInt(),
                Datum.voluit(LocalDate.parse(dwangsom.path("eersteDag").asText())),
                Datum.voluit(LocalDate.parse(dwangsom.path("laatsteDag").asText())));
    }

    private Briefgegevens.Bezwaar bezwaar(Besluit besluit) {
        var bezwaar = bezwaren.in(besluit.zaakId, besluit.bezwaarId);
        var bestreden = besluiten.in(besluit.zaakId, bezwaar.besluitId());
        return new Briefgegevens.Bezwaar(Datum.voluit(bezwaar.ontvangenOp()), bestreden.soort().label(),
                bestreden.bekendgemaaktOp() == null ? null : Datum.voluit(bestreden.bekendgemaaktOp()),
                bezwaar.onderdelen().stream().map(Bezwaaronderdeel::naam).toList(), Besluitgeschiedenis.uitkomst(besluit).label());
    }

    /** Waarom zo besloten is; bij een voorziening ook wat plan overwoog. Leeg als er niets staat. */
    static String motivering(Besluit besluit) {
        return besluit.voorzieningId == null ? Onderdeelinhoud.zinnen(besluit.motivering)
                : Onderdeelinhoud.motivering(besluit.delen().getFirst());
    }

    private static List<Briefgegevens.Grond> gronden(Besluit besluit) {
        var spoed = besluit.motiveringVolgt() ? Stream.of(new Briefgegevens.Grond("Dit besluit kon niet op de uitleg wachten.",
                "Awb 3:47 lid 3")) : Stream.<Briefgegevens.Grond>empty();
        return Stream.concat(spoed, Onderdeelinhoud.gronden(besluit.bevindingen)).toList();
    }

    private static String beleid(Beleidsprofiel profiel) {
        return profiel.heeftBeleid() ? profiel.versie().citeertitel() + " (" + profiel.versie().publicatie() + ")" : null;
    }
}
