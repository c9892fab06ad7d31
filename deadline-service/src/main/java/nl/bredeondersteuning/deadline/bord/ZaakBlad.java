package nl.bredeondersteuning.deadline.bord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.deadline.zaak.TermijnResponse;
import nl.bredeondersteuning.deadline.zaak.ZaakResponse;
import nl.bredeondersteuning.deadline.zaak.ZaakTonen;

/** Eén zaak: haar termijnen als tijdlijn, dezelfde termijnen in woorden met hun uitleg, haar taken en wat er gebeurde. */
@ApplicationScoped
class ZaakBlad implements Blad {

    private final ZaakTonen tonen;

    ZaakBlad(ZaakTonen tonen) {
        this.tonen = tonen;
    }

    @Override
    public String pad() {
        return "/bord/zaken/:zaakId";
    }

    @Override
    public String naam() {
        return "zaak";
    }

    /** Een termijn in woorden. */
    public record Termijn(String naam, String artikel, String aard, String status, String statuswoord, String van, String uiterste,
                          String streef, String nog, List<String> opschortingen, List<Uitleg> uitleg, String versies) {
    }

    /** Eén stap van de berekening. */
    public record Uitleg(String artikel, String tekst, String datum) {

        static Uitleg of(Stap s) {
            return new Uitleg(s.artikel(), s.omschrijving(), s.datum() == null ? "" : Datum.voluit(s.datum()));
        }
    }

    /** Een open taak van deze zaak. */
    public record Taak(String taak, String rol, String artikel, String reden, String uiterste, String medewerker) {
    }

    /** Wat er gedaan kan worden, of waarom niet. */
    public record Handeling(String wat, String ruimte, String kleur, List<Reden> redenen) {

        static Handeling of(ZaakResponse.HandelingResponse h) {
            var kleur = switch (h.ruimte()) {
                case "kan nu" -> "open";
                case "kan niet" -> "dicht";
                default -> "oordeel";
            };
            return new Handeling(Bordregel.hoofdletter(h.handeling()), h.ruimte(), kleur,
                    h.bevindingen().stream().map(b -> new Reden(b.reden(), b.artikel())).toList());
        }
    }

    /** Waarom iets niet of alleen met een oordeel kan. */
    public record Reden(String tekst, String artikel) {
    }

    /** Wat er op een dag gebeurde. */
    public record Gebeurd(String dag, String wat, String artikel) {
    }

    /** Het blad. */
    public record Inhoud(String zaaknummer, String status, boolean afgeschermd, String ontvangen, String anker,
                         Tijdbalken.Tekening tekening, List<Termijn> termijnen, List<Taak> taken, List<Handeling> handelingen,
                         String dwangsom, List<Gebeurd> gebeurd) {
    }

    @Override
    public Getoond toon(Vraag vraag) {
        var zaak = tonen.toon(vraag.zaakId()).zaak();
        var termijnen = zaak.termijnen().stream().sorted(Comparator.comparing((TermijnResponse t) -> "beleid".equals(t.aard()))
                .thenComparing(TermijnResponse::uitersteDatum)).toList();
        var inhoud = new Inhoud(Bordregel.nummer(zaak.zaaknummer()), zaak.status() == null ? "geen zaak" : zaak.status(), zaak.afgeschermd(),
                voluit(zaak.ontvangenOp()), voluit(zaak.ankerdatum()), Tijdbalken.van(termijnen, vraag.vandaag()),
                termijnen.stream().map(t -> termijn(t, vraag.vandaag())).toList(), zaak.taken().stream().map(ZaakBlad::taak).toList(),
                zaak.handelingen().stream().map(Handeling::of).toList(),
                zaak.dwangsom() == null || zaak.dwangsom().prematuur() ? "" : dwangsom(zaak.dwangsom()),
                zaak.tijdlijn().reversed().stream().map(p -> new Gebeurd(Datum.voluit(p.gebeurdOp()), p.gebeurtenis()
                        + (p.onderwerp() == null ? "" : ": " + p.onderwerp().replace('_', ' ')), p.artikel())).toList());
        return new Getoond(inhoud, List.of(vraag.zaakId()));
    }

    private static Termijn termijn(TermijnResponse t, LocalDate vandaag) {
        var open = List.of("lopend", "opgeschort").contains(t.status());
        return new Termijn(Bordregel.hoofdletter(t.termijn()), t.artikel(), t.aard(), t.status(), Bordregel.hoofdletter(t.status()),
                voluit(t.startdatum()), Datum.metWeekdag(t.uitersteDatum()),
                t.streefdatum().equals(t.uitersteDatum()) ? "" : Datum.metWeekdag(t.streefdatum()),
                open ? Bordregel.nog(vandaag, t.uitersteDatum()) : "", t.opschortingen().stream()
                .map(o -> voluit(o.vanaf()) + " tot en met " + voluit(o.totEnMet())).toList(), t.stappen().stream().map(Uitleg::of).toList(),
                "kalender " + t.kalenderversie() + ", profiel " + t.profielversie());
    }

    private static Taak taak(ZaakResponse.ZaaktaakResponse t) {
        return new Taak(Bordregel.hoofdletter(t.taak()), t.rol(), t.artikel(), t.reden(), t.uitersteDatum() == null ? ""
                : Datum.metWeekdag(t.uitersteDatum()), t.medewerker() == null ? "" : t.medewerker());
    }

    private static String dwangsom(ZaakResponse.DwangsomResponse d) {
        return "Dwangsom, als er vandaag geen besluit bekend wordt gemaakt: € " + d.bedragInCenten() / 100 + " over "
                + d.aantalDagen() + " dagen (Awb 4:17).";
    }

    private static String voluit(LocalDate dag) {
        return dag == null ? "" : Datum.voluit(dag);
    }
}
