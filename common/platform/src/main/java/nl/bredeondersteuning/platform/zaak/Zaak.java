package nl.bredeondersteuning.platform.zaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.problem.Problem;

/** De rij van een zaak in één service. Wie haar vergrendelde, is tot het eind van de transactie de enige die de zaak verandert. */
public final class Zaak {

    private static final List<String> ZIEN_AFGESCHERMD = List.of(Rollen.BESLUITNEMER, Rollen.DIENST);
    private static final List<String> ZIEN_GEEN_INHOUD = List.of(Rollen.TOEZICHT, Rollen.UHT_KOPPELING);
    private static final List<String> ZIEN_INHOUD = List.of(Rollen.KLANTBEGELEIDER, Rollen.JURIST, Rollen.UITVOERDER);

    private final UUID id;
    private final String gemeentecode;
    private final boolean vergrendeld;
    private final List<ZaakEvent> gebeurtenissen = new ArrayList<>();
    private long versie;
    private ZaakStand stand;
    private boolean afgeschermd;
    private Set<String> toegang;
    private int wachtend;
    private boolean overgeslagen;
    private byte[] auditHash;

    Zaak(UUID id, String gemeentecode, boolean vergrendeld, long versie, ZaakStand stand) {
        this.id = id;
        this.gemeentecode = gemeentecode;
        this.vergrendeld = vergrendeld;
        this.versie = versie;
        this.stand = stand;
    }

    public UUID id() {
        return id;
    }

    public String gemeentecode() {
        return gemeentecode;
    }

    public long versie() {
        return versie;
    }

    public ZaakStand stand() {
        return stand;
    }

    public boolean afgeschermd() {
        return afgeschermd;
    }

    public Set<String> toegang() {
        return toegang;
    }

    /** Aantal gebeurtenissen dat op een eerdere wacht. */
    public int wachtend() {
        return wachtend;
    }

    /** Of ooit een onverwerkbare gebeurtenis is weggelegd: beslissen vraagt dan een oordeel. */
    public boolean overgeslagen() {
        return overgeslagen;
    }

    public boolean vergrendeld() {
        return vergrendeld;
    }

    /**
     * Toezicht leest wie keek en de feed brengt berichten: zij zien geen inhoud, en moeten er ook bij een afgeschermde zaak bij kunnen.
     *
     * @throws nl.bredeondersteuning.platform.problem.ProblemException 403 als de zaak is afgeschermd en deze aanroeper haar niet mag zien
     */
    public void eisOpenVoor(Aanroeper wie) {
        if (!isOpenVoor(wie)) {
            throw Problem.rechten(null, "Deze zaak is afgeschermd. Vraag toegang aan een besluitnemer.").exception();
        }
    }

    public boolean isOpenVoor(Aanroeper wie) {
        var zonderInhoud = ZIEN_GEEN_INHOUD.stream().anyMatch(wie::heeftRol) && ZIEN_INHOUD.stream().noneMatch(wie::heeftRol);
        return !afgeschermd || zonderInhoud || ZIEN_AFGESCHERMD.stream().anyMatch(wie::heeftRol) || toegang.contains(wie.medewerker());
    }

    /** Wat nog niemand behandelt, kan elke klantbegeleider nemen. */
    public void eisTeNemenDoor(Aanroeper wie) {
        if (!onbehandeld() || !wie.heeftRol(Rollen.KLANTBEGELEIDER)) {
            eisOpenVoor(wie);
        }
    }

    /** Of de zaak is afgeschermd en nog niemand haar behandelt: zij kwam uit een bestand. */
    public boolean onbehandeld() {
        return afgeschermd && toegang.isEmpty();
    }

    public void schermAf(Set<String> medewerkers) {
        afgeschermd = true;
        toegang = Set.copyOf(medewerkers);
    }

    /** Deelt mee wat er gebeurde: na de transactie gaat het naar de andere services. */
    void deelMee(String bron, ZaakEvent gebeurtenis) {
        stand = stand.met(bron, stand.van(bron) + 1);
        gebeurtenissen.add(gebeurtenis);
    }

    void verwerkt(String bron, long volgnummer) {
        stand = stand.met(bron, volgnummer);
    }

    void wacht(int verschil) {
        wachtend += verschil;
    }

    void slaOver() {
        overgeslagen = true;
    }

    void vul(boolean isAfgeschermd, Set<String> wie, int aantalWachtend, boolean isOvergeslagen, byte[] hash) {
        afgeschermd = isAfgeschermd;
        toegang = wie;
        wachtend = aantalWachtend;
        overgeslagen = isOvergeslagen;
        auditHash = hash;
    }

    List<ZaakEvent> gebeurtenissen() {
        return gebeurtenissen;
    }


    byte[] auditHash() {
        return auditHash;
    }

    void auditHash(byte[] hash) {
        auditHash = hash;
    }

    void hoogVersieOp() {
        versie++;
    }
}
