package nl.bredeondersteuning.deadline.bord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.deadline.agenda.Agendalijst;
import nl.bredeondersteuning.deadline.bord.Bordregel.Punt;
import nl.bredeondersteuning.deadline.bord.Bordregel.Taakregel;
import nl.bredeondersteuning.deadline.werkvoorraad.Werkvoorraad;

/** Het eerste blad: wat er vandaag en deze week te gebeuren staat, en welke taken ik heb. */
@ApplicationScoped
class VandaagBlad implements Blad {

    private static final int MEEST = 100;
    private static final int TAKEN = 8;

    private final Agendalijst agenda;
    private final Werkvoorraad werkvoorraad;

    VandaagBlad(Agendalijst agenda, Werkvoorraad werkvoorraad) {
        this.agenda = agenda;
        this.werkvoorraad = werkvoorraad;
    }

    @Override
    public String pad() {
        return "/bord";
    }

    @Override
    public String naam() {
        return "vandaag";
    }

    /** Eén dag met zijn punten. */
    public record Dag(String naam, String datum, List<Punt> punten) {
    }

    /** Vandaag met wat te laat is bovenaan, de dagen erna, en de taken. */
    public record Inhoud(String rol, List<String> rollen, List<Punt> vandaag, long teLaat, List<Dag> dezeWeek, List<Dag> volgendeWeek,
                         List<Taakregel> mijn, List<Taakregel> vrij) {

        public int aantalDezeWeek() {
            return dezeWeek.stream().mapToInt(dag -> dag.punten().size()).sum();
        }
    }

    @Override
    public Getoond toon(Vraag vraag) {
        var vandaag = vraag.vandaag();
        var zondag = vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var nu = punten(vraag, vandaag, vandaag);
        var week = punten(vraag, vandaag.plusDays(1), zondag);
        var daarna = punten(vraag, zondag.plusDays(1), zondag.plusWeeks(1));
        var mijn = werkvoorraad.regels(new Werkvoorraad.Vraag(null, null, vraag.wie().medewerker(), null, false, null, null), Werkvoorraad.BEGIN,
                MEEST);
        var vrij = werkvoorraad.regels(new Werkvoorraad.Vraag(vraag.rol(), null, null, null, true, null, null), Werkvoorraad.BEGIN, TAKEN);
        var zaken = new ArrayList<UUID>();
        List.of(nu, week, daarna).forEach(deel -> deel.forEach(r -> zaken.add(r.zaakId())));
        List.of(mijn, vrij).forEach(deel -> deel.forEach(r -> zaken.add(r.zaakId())));
        return new Getoond(new Inhoud(vraag.rol() == null ? "" : vraag.rol(), ROLLEN, nu.stream()
                .sorted(Comparator.comparing(r -> r.uitersteDatum() == null)).map(Punt::of).toList(),
                nu.stream().filter(r -> r.uitersteDatum() != null).count(), dagen(week), dagen(daarna), regels(mijn, vraag),
                regels(vrij, vraag)), zaken);
    }

    private List<Agendalijst.Regel> punten(Vraag vraag, LocalDate vanaf, LocalDate totEnMet) {
        return vanaf.isAfter(totEnMet) ? List.of()
                : agenda.regels(new Agendalijst.Vraag(vanaf, totEnMet, vraag.rol(), null, null), Werkvoorraad.BEGIN, MEEST);
    }

    private static List<Taakregel> regels(List<Werkvoorraad.Regel> regels, Vraag vraag) {
        return regels.stream().map(r -> Taakregel.of(r, vraag.vandaag(), vraag.wie().medewerker())).toList();
    }

    private static List<Dag> dagen(List<Agendalijst.Regel> regels) {
        Map<String, List<Punt>> perDag = regels.stream().map(Punt::of)
                .collect(Collectors.groupingBy(Punt::datum, LinkedHashMap::new, Collectors.toList()));
        return perDag.entrySet().stream().map(dag -> new Dag(Bordregel.hoofdletter(dag.getValue().getFirst().dag()), dag.getKey(),
                dag.getValue())).toList();
    }
}
