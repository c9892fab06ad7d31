package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.awb.Bezwaartermijn;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beleid.wet.Wettelijkegrens;
import nl.bredeondersteuning.deadline.regels.Handeling.Ruimte;

/** Welke handelingen in een zaak op een dag openstaan, en waarom andere niet: wat wet en beleid daarover zeggen, op de feiten van de zaak. */
@Artikel({"Wht 2.21", "Awb 4:5", "Awb 6:7"})
final class Handelingen {

    private final Zaakstand stand;
    private final Zaakfeiten feiten;

    Handelingen(Zaakstand stand) {
        this.stand = stand;
        this.feiten = stand.feiten();
    }

    List<Handeling> alle() {
        if (feiten.leeg()) {
            return List.of();
        }
        return Stream.concat(opAanvraag(), Stream.concat(ondersteuning(), feiten.besluiten().stream().flatMap(this::metBesluit))).toList();
    }

    private Stream<Handeling> opAanvraag() {
        var rechthebbend = feiten.recht().rechthebbend();
        var gesprek = feiten.eersteGesprek() != null;
        var plan = feiten.planVastgesteld() != null;
        return Stream.of(
                handeling(Handelingssoort.AANVULLING_VRAGEN, nogNietBesloten("Awb 4:5 lid 1")),
                handeling(Handelingssoort.BUITEN_BEHANDELING_LATEN, samen(nogNietBesloten("Awb 4:5 lid 1"),
                        Aanvulling.buitenBehandeling(aanvulling()))),
                handeling(Handelingssoort.TOEGANG_VERLENEN, samen(nogNietBesloten("Wht 2.21 lid 4"),
                        Voorschriften.toegangVerlenen(rechthebbend, gesprek, plan, stand.profiel()))),
                handeling(Handelingssoort.TOEGANG_WEIGEREN, samen(nogNietBesloten("Wht 2.21 lid 1"),
                        Voorschriften.toegangWeigeren(rechthebbend, stand.profiel()))));
    }

    private Stream<Handeling> ondersteuning() {
        return Stream.of(
                handeling(Handelingssoort.HULPVRAAG_VASTSTELLEN, List.of()),
                handeling(Handelingssoort.PLAN_VASTSTELLEN, feiten.hulpvraagVastgesteld() != null ? List.of() : List.of(Bevinding.verzet(
                        "HULPVRAAG_VASTGESTELD", "Wht 2.21 lid 4", "De hulpvraag is nog niet vastgesteld."))),
                toekennen(Handelingssoort.MATERIEEL_TOEKENNEN, true),
                toekennen(Handelingssoort.IMMATERIEEL_TOEKENNEN, false));
    }

    /** Awb 10:3, 3:41, 6:7 en 6:9: wat met een besluit kan, hangt af van waar het staat. */
    private Stream<Handeling> metBesluit(Besluit besluit) {
        return switch (besluit.status()) {
            case TER_VASTSTELLING -> Stream.of(over(besluit, Handelingssoort.BESLUIT_VASTSTELLEN, List.of()));
            case VASTGESTELD -> Stream.of(over(besluit, Handelingssoort.BESLUIT_BEKENDMAKEN, bekendmaken(besluit)));
            case BEKENDGEMAAKT -> besluit.soort() == Besluitsoort.BESLISSING_OP_BEZWAAR ? Stream.empty()
                    : Stream.of(over(besluit, Handelingssoort.BEZWAAR_INNEMEN, bezwaar(besluit)));
            case CONCEPT, VERVANGEN, VERVALLEN -> Stream.empty();
        };
    }

    /** Awb 4:5 lid 4: ook bekendmaken moet binnen de vier weken. */
    private List<Bevinding> bekendmaken(Besluit besluit) {
        return besluit.soort() == Besluitsoort.BUITEN_BEHANDELING ? List.of(Aanvulling.opTijd(aanvulling())) : List.of();
    }

    /** Awb 6:7 en 6:11: een laat bezwaar wordt ook ingenomen; of het te laat mocht zijn, zegt een mens bij de beslissing. */
    private List<Bevinding> bezwaar(Besluit besluit) {
        var toets = Bezwaartermijn.toets(besluit.vastgesteldOp(), besluit.bekendgemaaktOp(), stand.dag(), null);
        return List.of(toets.uitkomst() == Uitkomst.VERZET ? toets.met(Uitkomst.WAARSCHUWING, toets.reden()) : toets);
    }

    private Handeling toekennen(Handelingssoort soort, boolean materieel) {
        var contact = feiten.verloop().contact();
        var anker = feiten.anker().orElse(null);
        var grens = new Grensfeiten(stand.dag(), materieel, feiten.hulpvraagVastgesteld() != null, anker, einde(Termijnsoort.MATERIEEL), einde(Termijnsoort.MAXIMALE_DUUR),
                contact.verhuisdOp() == null, contact.overlegOp() != null, feiten.verloop().afwijzingOp(),
                feiten.verloop().vertrek().overgedragenOp() != null);
        var bevindingen = samen(vertrokken(), Wettelijkegrens.toets(grens, Oordelen.GEEN));
        var ruimte = !houdtTegen(bevindingen) ? Ruimte.OPEN : Wettelijkegrens.afwijkbaar(bevindingen) ? Ruimte.OORDEEL : Ruimte.DICHT;
        return new Handeling(soort, null, ruimte, dragend(bevindingen));
    }

    private LocalDate einde(Termijnsoort soort) {
        return stand.termijn(soort).map(Termijn::uitersteDatum).orElse(null);
    }

    private Aanvulling.Feiten aanvulling() {
        var verzoek = feiten.verloop().laatsteAanvulling();
        return new Aanvulling.Feiten(verzoek.map(Aanvulling.Verzoek::uiterlijk).orElse(null),
                verzoek.map(Aanvulling.Verzoek::aangevuldOp).orElse(null), stand.dag());
    }

    private List<Bevinding> nogNietBesloten(String artikel) {
        return feiten.vastgesteldOpAanvraag().map(besluit -> List.of(Bevinding.verzet("AANVRAAG_OPEN", artikel, "Op de aanvraag is al beslist.",
                Feit.van("besluit", besluit.soort().label(), "zaak"), Feit.van("vastgesteld", besluit.vastgesteldOp(), "zaak"))))
                .orElse(List.of());
    }

    /** Wht 2.21 lid 1: wat hier wegging, wordt hier niet meer behandeld. */
    private List<Bevinding> vertrokken() {
        var vertrek = feiten.verloop().vertrek();
        return Stream.of(vertrek.overgedragenOp(), vertrek.doorgezondenOp(), vertrek.ingetrokkenOp()).filter(Objects::nonNull).findFirst().map(dag -> List.of(Bevinding.verzet("ZAAK_HIER", "Wht 2.21 lid 1",
                "De zaak is overgedragen, doorgezonden of ingetrokken.", Feit.van("sinds", dag, "zaak")))).orElse(List.of());
    }

    private Handeling handeling(Handelingssoort soort, List<Bevinding> bevindingen) {
        return handeling(soort, null, samen(vertrokken(), bevindingen));
    }

    private static Handeling over(Besluit besluit, Handelingssoort soort, List<Bevinding> bevindingen) {
        return handeling(soort, besluit.id(), bevindingen);
    }

    private static Handeling handeling(Handelingssoort soort, UUID betreft, List<Bevinding> bevindingen) {
        return new Handeling(soort, betreft, houdtTegen(bevindingen) ? Ruimte.DICHT : Ruimte.OPEN, dragend(bevindingen));
    }

    private static boolean houdtTegen(List<Bevinding> bevindingen) {
        return bevindingen.stream().anyMatch(Bevinding::houdtTegen);
    }

    private static List<Bevinding> dragend(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(Bevinding::doetZichVoor).toList();
    }

    private static List<Bevinding> samen(List<Bevinding> eerst, List<Bevinding> dan) {
        var alle = new ArrayList<>(eerst);
        alle.addAll(dan);
        return List.copyOf(alle);
    }
}
