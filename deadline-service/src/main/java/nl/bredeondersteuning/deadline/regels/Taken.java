package nl.bredeondersteuning.deadline.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Besluitstatus;

/** De open taken van een zaak: elke taak volgt uit de feiten en is er niet meer als haar oorzaak weg is. */
final class Taken {

    private final Zaakstand stand;
    private final Zaakfeiten feiten;
    private final List<Taak> taken = new ArrayList<>();

    Taken(Zaakstand stand) {
        this.stand = stand;
        this.feiten = stand.feiten();
    }

    List<Taak> alle() {
        if (!stand.geeindigd()) {
            aanvraag();
            taken.addAll(new Toegangstaken(stand).alle());
            uitnodigen();
            planOpstellen();
            uitstelBerichten();
            beeindigingVoorbereiden();
            taken.addAll(new Hardheidstaken(stand).alle());
            gegevensNagaan();
        }
        vragenBeantwoorden();
        opmerkingenNakijken();
        besluitenVaststellen();
        taken.addAll(new Vervolgtaken(stand).alle());
        return List.copyOf(taken);
    }

    /** Kampen artikel 3.1 lid 1 en 2, I7: nagaan bij de UHT wat niet van het portaal komt, en bevestigen wat mondeling kwam. */
    private void aanvraag() {
        var aanvraag = feiten.aanvraag();
        if (aanvraag == null) return;
        if (!aanvraag.portaal() && !feiten.recht().beantwoord()) {
            voegToe(Taaksoort.RECHT_NAGAAN, artikel(Voorschrift.RECHT_NAGAAN, "Wht 2.21 lid 1"),
                    "De UHT heeft nog niet geantwoord of de aanvrager rechthebbend is.", Termijnsoort.BESLISTERMIJN_AWB);
        }
        if (aanvraag.mondeling() && aanvraag.bevestigdOp() == null) {
            voegToe(Taaksoort.AANVRAAG_BEVESTIGEN, "Awb 4:1", "De aanvraag is mondeling gedaan en nog niet schriftelijk bevestigd.",
                    Termijnsoort.BESLISTERMIJN_AWB);
        }
    }

    /**
     * Wht 6.12: wat het gegevensportaal verstrekt, is niet altijd volledig of juist; een mens kijkt het na, ook na het einde. Het kan tot en
     * met de laatste dag van wat er toen nog te doen was: uitnodigen, en anders beslissen.
     */
    private void opmerkingenNakijken() {
        var opmerkingen = feiten.verloop().opmerkingen();
        if (opmerkingen.isEmpty()) return;
        var codes = opmerkingen.stream().flatMap(opmerking -> opmerking.codes().stream()).distinct().sorted().toList();
        var sinds = opmerkingen.getFirst().ontvangenOp();
        var termijn = Stream.of(Termijnsoort.UITNODIGING, Termijnsoort.BESLISTERMIJN_AWB).flatMap(soort -> stand.termijn(soort).stream())
                .filter(loopt -> !stand.geeindigd() && loopt.gehaaldOp() == null && !sinds.isAfter(loopt.uitersteDatum())).findFirst();
        taken.add(Taak.bij(Taaksoort.OPMERKING_NAKIJKEN, null, opmerkingen.getFirst().artikel(),
                "Bij het inlezen van een bestand viel op: " + String.join(", ", codes) + ".", termijn.orElse(null)));
    }

    /** Kampen artikel 3.2 lid 1: uitnodigen binnen de termijn van het beleid, of anders binnen de beslistermijn. */
    private void uitnodigen() {
        var nog = feiten.aanvraag() != null && feiten.uitgenodigdOp() == null && feiten.eersteGesprek() == null;
        if (!nog || Boolean.FALSE.equals(feiten.recht().rechthebbend())) return;
        var termijn = stand.termijn(Termijnsoort.UITNODIGING).or(() -> stand.termijn(Termijnsoort.BESLISTERMIJN_AWB)).orElseThrow();
        taken.add(Taak.bij(Taaksoort.UITNODIGEN, null, termijn.artikel(), "De aanvrager is nog niet uitgenodigd voor het eerste gesprek.",
                termijn));
    }

    /** Wht 2.21 lid 4: een plan van aanpak binnen acht weken nadat de hulpvraag is vastgesteld. */
    private void planOpstellen() {
        if (feiten.hulpvraagVastgesteld() == null || feiten.planVastgesteld() != null) return;
        var termijn = stand.termijn(Termijnsoort.PLAN_VAN_AANPAK).orElseThrow();
        taken.add(Taak.bij(Taaksoort.PLAN_OPSTELLEN, null, termijn.artikel(),
                "De hulpvraag is vastgesteld en er is nog geen plan van aanpak.", termijn));
    }

    /** Awb 4:14 lid 3: berichten vóórdat de beslistermijn voorbij is. */
    private void uitstelBerichten() {
        var bericht = feiten.termijnwijzigingen().stream().anyMatch(w -> w.wat() instanceof Termijnwijziging.NieuweDag);
        stand.termijn(Termijnsoort.BESLISTERMIJN_AWB).filter(t -> !bericht && t.nadert(stand.dag()))
                .ifPresent(t -> taken.add(Taak.bij(Taaksoort.UITSTEL_BERICHTEN, null, "Awb 4:14 lid 3",
                        "De beslistermijn loopt af en er is geen besluit of bericht.", t)));
    }

    /** Wht 2.21 lid 4b en 6: na een afwijzing, of als de maximale duur afloopt, eindigt de ondersteuning; tot er een voorstel is. */
    private void beeindigingVoorbereiden() {
        var voorbereid = feiten.besluiten().stream()
                .anyMatch(b -> b.soort() == Besluitsoort.BEEINDIGING && b.status() != Besluitstatus.VERVALLEN);
        if (voorbereid) return;
        var afwijzing = stand.termijn(Termijnsoort.BEEINDIGING_NIET_RECHTHEBBENDE);
        afwijzing.ifPresent(t -> taken.add(Taak.bij(Taaksoort.BEEINDIGING_VOORBEREIDEN, null, t.artikel(),
                "De Dienst Toeslagen wees de aanvraag om een herstelmaatregel af.", t)));
        if (afwijzing.isPresent()) return;
        stand.termijn(Termijnsoort.MAXIMALE_DUUR)
                .filter(t -> t.nadert(stand.dag()) || t.status(stand.dag()) == Termijnstatus.VERSTREKEN)
                .ifPresent(t -> taken.add(Taak.bij(Taaksoort.BEEINDIGING_VOORBEREIDEN, null, t.artikel(),
                        "De maximale duur van de ondersteuning loopt af.", t)));
    }

    /** Wet BRP 1.7: wat de basisregistratie meldde en een mens moet nagaan; aan wie overleden is, gaat geen brief (Awb 3:41). */
    private void gegevensNagaan() {
        for (var persoon : feiten.verloop().gegevens()) {
            taken.add(persoon.overleden() ? Taak.bij(Taaksoort.OVERLIJDEN_NAGAAN, persoon.persoonId(), "Awb 3:41",
                    "Volgens de basisregistratie is iemand in deze zaak overleden; aan hem of haar gaat geen brief.", null)
                    : Taak.bij(Taaksoort.GEGEVENS_NAGAAN, persoon.persoonId(), "Wet BRP 1.7",
                    "De basisregistratie wijkt af van wat vastligt, of weet iets niet zeker.", null));
        }
    }

    /** Wat de feiten openlaten en een mens moet nagaan, met het artikel dat erom vraagt. */
    private void vragenBeantwoorden() {
        for (var vraag : feiten.verloop().vragen()) {
            // A letter that says that the case went elsewhere still has to go out.
            if (stand.geeindigd() && vraag.soort() != Taaksoort.BRIEF_HERSTELLEN) continue;
            taken.add(Taak.bij(vraag.soort(), vraag.betreft(), vraag.artikel(), vraag.reden(), null));
        }
    }

    /** Awb 10:3: een opgesteld besluit wacht op wie er mandaat voor heeft. */
    private void besluitenVaststellen() {
        for (var besluit : feiten.besluiten()) {
            if (besluit.status() != Besluitstatus.TER_VASTSTELLING) continue;
            taken.add(Taak.bij(Taaksoort.BESLUIT_VASTSTELLEN, besluit.id(), "Awb 10:3",
                    "Het besluit \"" + besluit.soort().label() + "\" wacht op vaststelling.", laatsteDag(besluit)));
        }
    }

    /** The term within which this decision has to be taken. */
    private Termijn laatsteDag(Besluit besluit) {
        return switch (besluit.soort()) {
            case TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, BUITEN_BEHANDELING -> termijn(Termijnsoort.BESLISTERMIJN_AWB);
            case BEEINDIGING -> stand.termijn(Termijnsoort.BEEINDIGING_NIET_RECHTHEBBENDE).orElseGet(() ->
                    termijn(Termijnsoort.MAXIMALE_DUUR));
            case DWANGSOM_VASTGESTELD -> termijn(Termijnsoort.DWANGSOMBESLUIT);
            case VOORZIENING_TOEGEKEND, WIJZIGING_PLAN -> laatsteDagToekennen(besluit);
            case VOORZIENING_GEWEIGERD, BESLISSING_OP_BEZWAAR -> null;
        };
    }

    private Termijn termijn(Termijnsoort soort) {
        return stand.termijn(soort).orElse(null);
    }

    /** Wht 2.21 lid 4a en 4b: wie meer toekent, doet dat binnen de kortste termijn. */
    private Termijn laatsteDagToekennen(Besluit besluit) {
        if (besluit.delen().stream().noneMatch(Besluitdeel::kentToe)) return null;
        var materieel = feiten.voorzieningen().stream().filter(v -> besluit.toekenning(v.id()).isPresent())
                .anyMatch(v -> Voorzieningssoort.MATERIEEL.label().equals(v.soort()));
        return termijn(materieel ? Termijnsoort.MATERIEEL : Termijnsoort.MAXIMALE_DUUR);
    }

    private String artikel(Voorschrift voorschrift, String anders) {
        return stand.voorschrift(voorschrift).map(NormBinding::artikel).orElse(anders);
    }

    private void voegToe(Taaksoort soort, String artikel, String reden, Termijnsoort termijn) {
        taken.add(Taak.bij(soort, null, artikel, reden, stand.termijn(termijn).orElse(null)));
    }
}
