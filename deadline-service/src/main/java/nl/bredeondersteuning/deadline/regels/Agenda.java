package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.profiel.Termijnregel;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Agendapunt.Soort;

/** De agenda van een zaak: haar afspraken, en de laatste dagen en werkdoelen waarop het team iets moet doen. */
final class Agenda {

    private static final String KLANTBEGELEIDER = "klantbegeleider";
    /** Awb 6:7: de bezwaartermijn is van de belanghebbende, niet van het team. */
    private static final Set<Termijnsoort> VAN_EEN_ANDER = Set.of(Termijnsoort.BEZWAARTERMIJN);
    /** What is to be done also after its last day, until it is done. */
    private static final Set<Termijnsoort> OOK_TE_LAAT = Set.of(Termijnsoort.UITNODIGING, Termijnsoort.BESLISTERMIJN_AWB,
            Termijnsoort.PLAN_VAN_AANPAK, Termijnsoort.BESCHIKKING, Termijnsoort.MAXIMALE_DUUR,
            Termijnsoort.BEEINDIGING_NIET_RECHTHEBBENDE, Termijnsoort.BUITEN_BEHANDELING, Termijnsoort.BESLISSING_OP_BEZWAAR,
            Termijnsoort.DWANGSOMBESLUIT);

    private final Zaakstand stand;
    private final Map<String, String> gemeenten;

    /** @param gemeenten de namen van gemeenten, naar hun code */
    Agenda(Zaakstand stand, Map<String, String> gemeenten) {
        this.stand = stand;
        this.gemeenten = gemeenten;
    }

    List<Agendapunt> punten() {
        var punten = new ArrayList<Agendapunt>();
        for (var afspraak : stand.feiten().verloop().afspraken()) {
            punten.add(new Agendapunt(Soort.AFSPRAAK, afspraak.op(), inWoorden(afspraak), afspraak.rol(), afspraak.id(), false));
        }
        for (var klacht : stand.feiten().verloop().klachten()) {
            if (klacht.afgehandeldOp() == null) punten.add(klacht(klacht.termijn(), klacht));
        }
        for (var termijn : stand.termijnen()) {
            if (staatErop(termijn)) neem(termijn, punten);
        }
        return List.copyOf(punten);
    }

    /** Awb 9:11: de laatste dag om een klacht af te handelen; ook als die voorbij is. */
    private Agendapunt klacht(Termijnuitkomst termijn, Verloop.Klacht klacht) {
        var teLaat = stand.dag().isAfter(termijn.uitersteDatum());
        return new Agendapunt(Soort.TERMIJN, termijn.uitersteDatum(), teLaat ? "klacht afhandelen (verstreken)" : "klacht afhandelen",
                "jurist", klacht.id(), teLaat);
    }

    /** Wht 2.21 lid 3: een overdracht is er een aan de gemeente waarmee overlegd is. */
    private String inWoorden(Verloop.Afspraak afspraak) {
        return afspraak.aanGemeente() == null ? afspraak.wat()
                : afspraak.wat() + " aan " + gemeenten.getOrDefault(afspraak.aanGemeente(), "gemeente " + afspraak.aanGemeente());
    }

    private void neem(Termijn t, List<Agendapunt> punten) {
        var teLaat = t.status(stand.dag()) == Termijnstatus.VERSTREKEN;
        punten.add(new Agendapunt(Soort.TERMIJN, t.uitersteDatum(), teLaat ? telaat(t) : t.soort().label(), rol(t, teLaat), t.betreft(),
                teLaat));
        if (!teLaat && t.streefdatum().isBefore(t.uitersteDatum())) {
            punten.add(new Agendapunt(Soort.STREEFDATUM, t.streefdatum(), t.soort().label() + (ontvangen(t) ? ": verzenden" : ""),
                    rol(t, false), t.betreft(), false));
        }
    }

    private boolean staatErop(Termijn t) {
        if (!teDoen(t)) return false;
        return switch (t.soort()) {
            case UITNODIGING -> !Boolean.FALSE.equals(stand.feiten().recht().rechthebbend());
            case BESLISTERMIJN_AWB -> besluitAanDeOrde(t) && ander(Termijnsoort.BESCHIKKING)
                    .filter(b -> !b.uitersteDatum().isAfter(t.uitersteDatum())).isEmpty();
            case BESCHIKKING -> ander(Termijnsoort.BESLISTERMIJN_AWB).filter(b -> b.uitersteDatum().isBefore(t.uitersteDatum())).isEmpty();
            case MATERIEEL_BELEID, MAXIMALE_DUUR_BELEID -> t.soort().wettelijkeTegenhanger().flatMap(this::ander)
                    .filter(wet -> !wet.uitersteDatum().isAfter(t.uitersteDatum())).isEmpty();
            default -> true;
        };
    }

    private boolean teDoen(Termijn t) {
        if (VAN_EEN_ANDER.contains(t.soort())) return false;
        var status = t.status(stand.dag());
        return status.open() || status == Termijnstatus.VERSTREKEN && t.gehaaldOp() == null && OOK_TE_LAAT.contains(t.soort())
                && !stand.geeindigd();
    }

    private Optional<Termijn> ander(Termijnsoort soort) {
        return stand.termijn(soort).filter(this::teDoen);
    }

    /** Awb 4:13: een besluit is aan de orde na het eerste gesprek, of als de termijn nadert of voorbij is. */
    private boolean besluitAanDeOrde(Termijn t) {
        return stand.feiten().eersteGesprek() != null || t.nadert(stand.dag()) || t.status(stand.dag()) == Termijnstatus.VERSTREKEN;
    }

    private String telaat(Termijn t) {
        var besluit = t.soort() == Termijnsoort.BESLISTERMIJN_AWB || t.soort() == Termijnsoort.BESCHIKKING;
        return t.soort().label() + (besluit && dwangsomLoopt() ? " (verstreken, dwangsom loopt)" : " (verstreken)")
                + (besluit ? ": besluit nemen" : "");
    }

    private boolean dwangsomLoopt() {
        return stand.dwangsom().map(Dwangsom::stand).filter(d -> !d.prematuur() && !voorbij(d.laatsteDag()))
                .filter(d -> d.eersteDag() != null && !d.eersteDag().isAfter(stand.dag())).isPresent();
    }

    private boolean voorbij(LocalDate laatsteDag) {
        return laatsteDag != null && laatsteDag.isBefore(stand.dag());
    }

    private static String rol(Termijn t, boolean teLaat) {
        return switch (t.soort()) {
            case BESLISSING_OP_BEZWAAR -> "jurist";
            case DWANGSOMBESLUIT -> "besluitnemer";
            case BESLISTERMIJN_AWB, BESCHIKKING -> teLaat ? "besluitnemer" : KLANTBEGELEIDER;
            default -> KLANTBEGELEIDER;
        };
    }

    /** R10: waar de persoon het ontvangen moet hebben, is het werkdoel de dag van verzenden. */
    private boolean ontvangen(Termijn t) {
        return stand.profiel().termijn(t.soort()).filter(Termijnregel::ontvangen).isPresent();
    }
}
