package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.awb.Beroepsbehandeling;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De taken na een besluit: bezwaar, ingebrekestelling en dwangsom, het einde van de ondersteuning en wat daarna komt. */
final class Vervolgtaken {

    /** What ends the silence where nothing was decided in time. */
    private static final Set<Besluitsoort> ALSNOG = Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD,
            Besluitsoort.BUITEN_BEHANDELING, Besluitsoort.BESLISSING_OP_BEZWAAR);

    private final Zaakstand stand;
    private final Zaakfeiten feiten;
    private final Verloop verloop;
    private final List<Taak> taken = new ArrayList<>();

    Vervolgtaken(Zaakstand stand) {
        this.stand = stand;
        this.feiten = stand.feiten();
        this.verloop = stand.feiten().verloop();
    }

    List<Taak> alle() {
        warmOverdragen();
        doorverwijzen();
        nazorgcontact();
        schuldhulp();
        dwangsom();
        ingebrekestellingen();
        bezwaren();
        feiten.besluiten().forEach(this::bezorging);
        verloop.beroepen().forEach(this::beroep);
        verloop.klachten().forEach(this::klacht);
        return List.copyOf(taken);
    }

    /** Kampen artikel 6.1 lid 6: warme overdracht voor de doelstellingen die niet bereikt zijn. */
    private void warmOverdragen() {
        var einde = verloop.einde();
        if (einde.bekendgemaaktOp() == null || einde.openDoelen().isEmpty() || einde.warmeOverdrachtOp() != null) return;
        taken.add(new Taak(Taaksoort.WARM_OVERDRAGEN, null, artikel(Voorschrift.WARME_OVERDRACHT, einde.grond()),
                "De ondersteuning eindigt en " + einde.openDoelen().size() + " doelstelling(en) zijn nog niet bereikt.", einde.laatsteDag(),
                einde.laatsteDag()));
    }

    /** Wht 2.21 lid 6: wie niet rechthebbend blijkt, wordt bij het einde doorverwezen. */
    private void doorverwijzen() {
        var einde = verloop.einde();
        var afgewezen = einde.bekendgemaaktOp() != null && (Citaat.omvat("Wht 2.21 lid 6", einde.grond()) || verloop.afwijzingOp() != null);
        var verwezen = verloop.contact().doorverwezenOp();
        if (!afgewezen || verwezen != null && !verwezen.isBefore(einde.bekendgemaaktOp())) return;
        taken.add(new Taak(Taaksoort.WARM_DOORVERWIJZEN, null, artikel(Voorschrift.INFORMEREN_EN_DOORVERWIJZEN, "Wht 2.21 lid 6"),
                "De ondersteuning eindigt omdat de aanvraag bij de Dienst Toeslagen is afgewezen.", einde.laatsteDag(),
                        einde.laatsteDag()));
    }

    /** Kampen hoofdstuk 6, Voorbeeldstad artikel 10: contact in de nazorg, één keer of om de zoveel tijd. */
    private void nazorgcontact() {
        if (!Zaakstatus.inNazorg(stand)) return;
        var omDe = stand.profiel().einde().nazorgContactOmDe();
        var vorige = verloop.einde().nazorgcontactOp();
        if (vorige != null && omDe == null) return;
        var dag = Optional.ofNullable(omDe).map(duur -> volgende(duur, vorige)).orElse(null);
        taken.add(new Taak(Taaksoort.NAZORGCONTACT, null, artikel(Voorschrift.NAZORG, "Wht 2.21"),
                "De ondersteuning is voorbij; de nazorg vraagt contact.", dag, dag));
    }

    private LocalDate volgende(Duur omDe, LocalDate vorige) {
        return omDe.na(vorige == null ? verloop.einde().laatsteDag() : vorige);
    }

    private void schuldhulp() {
        var schuldhulp = verloop.schuldhulp();
        if (schuldhulp.geweigerdOp() == null || schuldhulp.aangebodenOp() != null) return;
        taken.add(Taak.bij(Taaksoort.REGULIERE_SCHULDHULP, null, "SPUK 3 lid 4", "Het schuldhulpaanbod is geweigerd.", null));
    }

    /** Awb 4:18: vaststellen binnen twee weken nadat de dwangsom niet verder oploopt. */
    private void dwangsom() {
        if (stand.dwangsomVastgesteld()) return;
        stand.termijn(Termijnsoort.DWANGSOMBESLUIT).ifPresent(termijn -> taken.add(Taak.bij(Taaksoort.DWANGSOM_VASTSTELLEN, null,
                "Awb 4:18",
                "De dwangsom loopt niet verder op; stel vast hoe hoog zij is.", termijn)));
    }

    /** Awb 4:17: beantwoord is zij met een antwoord, of met het besluit waarom zij vroeg. */
    private void ingebrekestellingen() {
        for (var i : verloop.ingebrekestellingen()) {
            var besloten = stand.dwangsom().map(Dwangsom::besluitBekendgemaakt).filter(b -> !b.isBefore(i.ontvangenOp())).isPresent();
            if (i.beantwoordOp() != null || besloten) continue;
            taken.add(Taak.bij(Taaksoort.INGEBREKESTELLING_BEANTWOORDEN, i.id(), "Awb 4:17", i.prematuur()
                    ? "De gemeente is te vroeg in gebreke gesteld."
                            : "De gemeente is in gebreke gesteld; na twee weken loopt een dwangsom.",
                    null));
        }
    }

    /** Awb 6:14: de ontvangst van een bezwaar wordt bevestigd; Awb 7:10: er volgt een beslissing op. */
    private void bezwaren() {
        for (var bezwaar : verloop.bezwaren()) {
            if (bezwaar.ingetrokkenOp() != null || bekend(bezwaar.beslissingId())) continue;
            if (bezwaar.bevestigdOp() == null) taken.add(Taak.bij(Taaksoort.BEZWAAR_BEVESTIGEN, bezwaar.id(), "Awb 6:14",
                    "De ontvangst van een bezwaar is nog niet schriftelijk bevestigd.", null));
            var termijn = stand.termijnen().stream().filter(t -> t.soort() == Termijnsoort.BESLISSING_OP_BEZWAAR
                    && bezwaar.id().equals(t.betreft())).findFirst();
            taken.add(Taak.bij(Taaksoort.BEZWAAR_BEHANDELEN, bezwaar.id(), "Awb 7:10 lid 1", bezwaar.tijdig() ? "Er is bezwaar gemaakt."
                    : "Er is bezwaar gemaakt; het lijkt te laat.", termijn.orElse(null)));
        }
    }

    /** Awb 2:11, 3:41: wat niet aankwam, gaat opnieuw; Awb 2:10: een digitale brief is binnen achtenveertig uur aangekondigd. */
    private void bezorging(Besluit besluit) {
        if (besluit.misluktOp() != null && besluit.status() == Zaakfeiten.Besluitstatus.VASTGESTELD) {
            taken.add(new Taak(Taaksoort.OPNIEUW_BEKENDMAKEN, besluit.id(), "Awb 3:41", "De brief bij het besluit \""
                    + besluit.soort().label() + "\" kwam niet aan.", null, null));
        }
        if (besluit.motiveringUiterlijk() != null) {
            taken.add(new Taak(Taaksoort.MOTIVERING_NASTUREN, besluit.id(), "Awb 3:47 lid 3", "Het besluit \"" + besluit.soort().label()
                    + "\" is met spoed bekendgemaakt; zie het na en stuur de motivering.", besluit.motiveringUiterlijk(),
                    besluit.motiveringUiterlijk()));
        }
        if (besluit.kennisgevingUiterlijk() != null) {
            taken.add(new Taak(Taaksoort.KENNISGEVING_STUREN, besluit.id(), "Awb 2:10", "Er staat een digitale brief klaar.",
                    besluit.kennisgevingUiterlijk(), besluit.kennisgevingUiterlijk()));
        }
    }

    /** Awb 9:11: een klacht is binnen zes of tien weken afgehandeld. */
    private void klacht(Verloop.Klacht klacht) {
        if (klacht.afgehandeldOp() != null) return;
        var termijn = klacht.termijn();
        taken.add(new Taak(Taaksoort.KLACHT_AFHANDELEN, klacht.id(), "Awb 9:11 lid 1", "Er is een klacht ingediend.",
                termijn.uitersteDatum(), termijn.streefdatum()));
    }

    /** Awb 8:42: de stukken naar de rechter; Awb 8:72 en 8:55d: na de uitspraak opnieuw besluiten, tot dat besluit bekend is. */
    private void beroep(Verloop.Beroep beroep) {
        var afloop = beroep.afloop();
        if (afloop == null && beroep.stukkenGezondenOp() == null) {
            var uiterlijk = Beroepsbehandeling.stukkenUiterlijk(beroep.gemeldOp());
            taken.add(new Taak(Taaksoort.BEROEPSSTUKKEN_ZENDEN, beroep.id(), "Awb 8:42 lid 1", "Er is beroep ingesteld bij de rechter.",
                    uiterlijk, uiterlijk));
        }
        if (afloop == null || !afloop.nieuwBesluit() || opnieuwBesloten(beroep)) return;
        taken.add(new Taak(Taaksoort.NIEUW_BESLUIT_NEMEN, beroep.id(), beroep.besluitId() == null ? "Awb 8:55d" : "Awb 8:72 lid 4",
                "De rechter droeg op een nieuw besluit te nemen.", afloop.nieuwBesluitUiterlijk(), afloop.nieuwBesluitUiterlijk()));
    }

    /** A decision of the same kind; where none was taken at all, the one on the application or the objection. */
    private boolean opnieuwBesloten(Verloop.Beroep beroep) {
        var soort = beroep.besluitId() == null ? Optional.<Besluitsoort>empty() : feiten.besluit(beroep.besluitId()).map(Besluit::soort);
        return feiten.besluiten().stream().filter(b -> !b.id().equals(beroep.besluitId()) && b.bekendgemaaktOp() != null)
                .filter(b -> soort.map(s -> s == b.soort()).orElse(ALSNOG.contains(b.soort())))
                .anyMatch(b -> !b.bekendgemaaktOp().isBefore(beroep.afloop().verzondenOp()));
    }

    private boolean bekend(UUID besluitId) {
        return besluitId != null && feiten.besluit(besluitId).map(Besluit::bekendgemaaktOp).isPresent();
    }

    private String artikel(Voorschrift voorschrift, String anders) {
        return stand.voorschrift(voorschrift).map(NormBinding::artikel).orElse(anders);
    }
}
