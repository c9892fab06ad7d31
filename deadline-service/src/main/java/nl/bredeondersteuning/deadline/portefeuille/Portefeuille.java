package nl.bredeondersteuning.deadline.portefeuille;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsomvraag;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Keuze;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels.Plaats;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Alle zaken van een gemeente samen: wie op een dag eindigt, welke klokken per week aflopen en wat de dwangsommen kosten. */
@ApplicationScoped
public class Portefeuille {

    /** Wht 8.10: wat er al was toen de termijnen van Wht 2.21 begonnen, eindigt uiterlijk twee jaar later. */
    public static final LocalDate EINDE_OVERGANGSRECHT = Termijnsoort.MAXIMALE_DUUR.duur().orElseThrow().na(Anker.INWERKINGTREDING);

    private static final int WEKEN = 4;
    private static final String LOOPT = "t.status in ('LOPEND', 'OPGESCHORT')";

    private final AgroalDataSource database;
    private final Behandelaars behandelaars;
    private final Dagklok klok;

    Portefeuille(AgroalDataSource database, Behandelaars behandelaars, Dagklok klok) {
        this.database = database;
        this.behandelaars = behandelaars;
        this.klok = klok;
    }

    /** Hoeveel termijnen van een soort in een week aflopen; de week begint op maandag. */
    public record Weekklok(LocalDate weekVanaf, Termijnsoort termijn, long aantal) {
    }

    /** Wat er aan dwangsom verschuldigd is, en over vier weken zal zijn als er niets gebeurt (Awb 4:17). */
    public record Dwangsommen(long zaken, long vandaagInCenten, long overVierWekenInCenten) {
    }

    /** Een zaak waarvan de ondersteuning op een dag uiterlijk eindigt. */
    public record Einde(UUID zaakId, LocalDate uitersteDatum, LocalDate streefdatum, String artikel) {

        Plaats plaats() {
            return new Plaats(uitersteDatum, zaakId);
        }
    }

    /** Wht 2.21 lid 4b, 8.10: de zaken waarvan de maximale duur op deze dag voorbij is. */
    public List<Einde> eindigenOp(LocalDate dag, Plaats na, int limit) {
        return keuze("select t.zaak_id, t.uiterste_datum, t.streefdatum, t.artikel").en(LOOPT).en("t.uiterste_datum = ?", dag)
                .en("t.soort = ?", Termijnsoort.MAXIMALE_DUUR.name()).en("(t.uiterste_datum, t.zaak_id) > (?, ?)", na.dag(), na.id())
                .zichtbaarVoor(Aanroeper.huidig()).eind(" order by t.uiterste_datum, t.zaak_id limit ?", limit)
                .lees(database, rij -> new Einde(rij.getObject(1, UUID.class), rij.getObject(2, LocalDate.class),
                        rij.getObject(3, LocalDate.class), rij.getString(4)));
    }

    public long aantalEindigendOp(LocalDate dag) {
        return keuze("select count(*)").en(LOOPT).en("t.uiterste_datum = ?", dag).en("t.soort = ?", Termijnsoort.MAXIMALE_DUUR.name())
                .lees(database, rij -> rij.getLong(1)).getFirst();
    }

    /** @param team alleen zaken van dit team; leeg is alle */
    public List<Weekklok> klokken(int weken, String team) {
        var vandaag = LocalDate.now(klok);
        var keuze = keuze("select date_trunc('week', t.uiterste_datum)::date, t.soort, count(*)").en(LOOPT);
        return behandelaars.zaken(keuze, team)
                .en("t.uiterste_datum >= ?", vandaag).en("t.uiterste_datum < ?", vandaag.plusWeeks(weken)).eind(" group by 1, 2 order by 1, 2")
                .lees(database, rij -> new Weekklok(rij.getObject(1, LocalDate.class), Termijnsoort.valueOf(rij.getString(2)),
                        rij.getLong(3)));
    }

    public Dwangsommen dwangsommen() {
        var vandaag = LocalDate.now(klok);
        var rijen = new Keuze("select d.termijn_einde, d.ontvangen_op, d.besluit_op from dwangsomstand d")
                .vanGemeenten("d.gemeentecode", Aanroeper.huidig()).lees(database, rij -> new Dwangsomvraag(
                        rij.getObject(1, LocalDate.class), rij.getObject(2, LocalDate.class), rij.getObject(3, LocalDate.class), vandaag));
        return new Dwangsommen(rijen.size(), bedrag(rijen, vandaag), bedrag(rijen, vandaag.plusWeeks(WEKEN)));
    }

    private static long bedrag(List<Dwangsomvraag> vragen, LocalDate dag) {
        return vragen.stream().mapToLong(v -> Dwangsomberekening.bereken(new Dwangsomvraag(v.termijnEinde(), v.ingebrekestellingOntvangen(),
                v.besluitBekendgemaakt(), dag)).bedragInCenten()).sum();
    }

    private static Keuze keuze(String kolommen) {
        return new Keuze(kolommen + " from termijn t join zaak z on z.id = t.zaak_id").vanGemeenten("t.gemeentecode", Aanroeper.huidig());
    }
}
