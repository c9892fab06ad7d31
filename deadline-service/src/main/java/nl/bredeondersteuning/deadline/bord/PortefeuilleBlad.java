package nl.bredeondersteuning.deadline.bord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.deadline.portefeuille.Portefeuille;
import nl.bredeondersteuning.deadline.werkvoorraad.Werkvoorraad;
import nl.bredeondersteuning.deadline.zaak.ZakenTonen;

/** Vooruitkijken: wie op 1 januari 2027 eindigt, welke klokken per week aflopen en wat de dwangsommen kosten. */
@ApplicationScoped
class PortefeuilleBlad implements Blad {

    private static final int MEEST = 200;
    private static final int WEKEN = 8;

    private final Portefeuille portefeuille;
    private final ZakenTonen zaken;

    PortefeuilleBlad(Portefeuille portefeuille, ZakenTonen zaken) {
        this.portefeuille = portefeuille;
        this.zaken = zaken;
    }

    @Override
    public String pad() {
        return "/bord/portefeuille";
    }

    @Override
    public String naam() {
        return "portefeuille";
    }

    /** Een zaak die eindigt, met wat er openstaat. */
    public record Zaakregel(UUID zaakId, String zaaknummer, String artikel, String streefdatum, List<String> doelen,
                            List<String> voorzieningen, List<String> taken, String besluit) {
    }

    /** Een week met de klokken die erin aflopen. */
    public record Week(String vanaf, long aantal, List<Soort> soorten) {
    }

    /** Hoeveel er van een soort aflopen. */
    public record Soort(String termijn, long aantal) {
    }

    /** Het blad. */
    public record Inhoud(String overgangsdatum, String nog, long eindigend, List<Zaakregel> zaken, List<Week> weken, long dwangsommen,
                         String vandaag, String straks) {

        public long meest() {
            return Math.max(1, weken.stream().mapToLong(Week::aantal).max().orElse(1));
        }
    }

    @Override
    public Getoond toon(Vraag vraag) {
        var dag = Portefeuille.EINDE_OVERGANGSRECHT;
        var einden = portefeuille.eindigenOp(dag, Werkvoorraad.BEGIN, MEEST);
        var ids = einden.stream().map(Portefeuille.Einde::zaakId).toList();
        var open = zaken.toon(ids).stream().collect(Collectors.toMap(ZakenTonen.Openstaand::zaakId, o -> o));
        var dwangsommen = portefeuille.dwangsommen();
        return new Getoond(new Inhoud(Datum.voluit(dag), Bordregel.nog(vraag.vandaag(), dag), portefeuille.aantalEindigendOp(dag),
                einden.stream().map(e -> regel(e, open.get(e.zaakId()))).toList(), weken(portefeuille.klokken(WEKEN, null)), dwangsommen.zaken(),
                euro(dwangsommen.vandaagInCenten()), euro(dwangsommen.overVierWekenInCenten())), ids);
    }

    private static Zaakregel regel(Portefeuille.Einde e, ZakenTonen.Openstaand o) {
        return new Zaakregel(e.zaakId(), Bordregel.nummer(o.zaaknummer()), e.artikel(), Datum.metWeekdag(e.streefdatum()), o.doelen(),
                o.voorzieningen(), o.taken(), o.eindeBekendgemaaktOp() == null ? "" : Datum.voluit(o.eindeBekendgemaaktOp()));
    }

    private static List<Week> weken(List<Portefeuille.Weekklok> klokken) {
        Map<LocalDate, List<Portefeuille.Weekklok>> perWeek = klokken.stream()
                .collect(Collectors.groupingBy(Portefeuille.Weekklok::weekVanaf, TreeMap::new, Collectors.toList()));
        return perWeek.entrySet().stream().map(week -> new Week(Datum.voluit(week.getKey()), week.getValue().stream()
                .mapToLong(Portefeuille.Weekklok::aantal).sum(), week.getValue().stream()
                .map(k -> new Soort(k.termijn().label(), k.aantal())).toList())).toList();
    }

    private static String euro(long centen) {
        var heel = "%,d".formatted(centen / 100).replace(',', '.');
        return "€ " + heel + (centen % 100 == 0 ? "" : ",%02d".formatted(centen % 100));
    }
}
