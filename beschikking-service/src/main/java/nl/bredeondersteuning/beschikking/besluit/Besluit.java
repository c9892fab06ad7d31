package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.mandaat.Mandaat;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een besluit: door de een opgesteld, door een ander vastgesteld, en bekendgemaakt met een brief. */
@Entity
class Besluit {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Besluitsoort soort;
    @Enumerated(EnumType.STRING)
    Besluitstatus status;
    UUID voorzieningId;
    UUID bezwaarId;
    UUID planId;
    Integer planVersie;
    String opsteller;
    LocalDate opgesteldOp;
    String beslisser;
    LocalDate vastgesteldOp;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Mandaat mandaat;
    LocalDate bekendgemaaktOp;
    String kanaal;
    String profielversie;
    String publicatie;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    String motivering;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    BijzondereOmstandigheden.Antwoord bijzondereOmstandigheden;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    JsonNode materiaal;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Onderdeel> onderdelen = List.of();
    UUID briefId;
    LocalDate bezwaarTotEnMet;
    LocalDate klaargezetOp;
    int verzending;
    String spoedReden;
    LocalDate motiveringUiterlijk;
    LocalDate motiveringVerstrektOp;
    String nagezienDoor;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Nog te wijzigen: er is nog niets vastgesteld. */
    boolean open() {
        return status == Besluitstatus.CONCEPT || status == Besluitstatus.TER_VASTSTELLING;
    }

    /** Wat over elke voorziening wordt besloten; een besluit over één voorziening is zelf dat onderdeel. */
    List<Onderdeel> delen() {
        return voorzieningId == null ? onderdelen : List.of(new Onderdeel(voorzieningId, soort, bevindingen, bijzondereOmstandigheden,
                motivering, materiaal));
    }

    boolean samengevoegd() {
        return !onderdelen.isEmpty();
    }

    /** Awb 10:3: wat het besluit kost, alle onderdelen samen, of de dwangsom die het vaststelt. */
    long bedragInCenten() {
        return soort == Besluitsoort.DWANGSOM_VASTGESTELD ? materiaal.path("bedragInCenten").asLong()
                : delen().stream().mapToLong(Onderdeel::bedragInCenten).sum();
    }

    /** @param voorziening leeg als het besluit over geen voorziening in het bijzonder gaat */
    boolean gaatOver(Besluitsoort welke, UUID voorziening) {
        return voorziening == null ? soort == welke && voorzieningId == null && (!samengevoegd() || welke == Besluitsoort.WIJZIGING_PLAN)
                : delen().stream().anyMatch(deel -> deel.geldt() && deel.soort() == welke && deel.voorzieningId().equals(voorziening));
    }

    /** Van het besluit zelf en van elk onderdeel. */
    List<Bevinding> alleBevindingen() {
        return Stream.concat(bevindingen.stream(), onderdelen.stream().flatMap(deel -> deel.bevindingen().stream())).distinct().toList();
    }

    void stelOp(String door, LocalDate dag, List<Bevinding> grondslagen, BijzondereOmstandigheden.Antwoord antwoord) {
        status = Besluitstatus.TER_VASTSTELLING;
        opsteller = door;
        opgesteldOp = dag;
        bevindingen = grondslagen;
        bijzondereOmstandigheden = antwoord;
    }

    void onder(Beleidsprofiel profiel) {
        profielversie = profiel.versie().id();
        publicatie = profiel.publicatie().orElse(null);
    }

    /** @param krachtens het mandaat zoals het vandaag luidt */
    void stelVast(String door, Mandaat krachtens, LocalDate dag, Getoetst getoetst) {
        status = Besluitstatus.VASTGESTELD;
        beslisser = door;
        mandaat = krachtens;
        vastgesteldOp = dag;
        bevindingen = getoetst.grondslagen(this);
        onderdelen = getoetst.onderdelen(this);
    }

    /** Awb 3:47 lid 3: de motivering kan niet meteen mee. */
    void stelMotiveringUit(String waarom, LocalDate uiterlijk) {
        spoedReden = waarom;
        motiveringUiterlijk = uiterlijk;
    }

    boolean motiveringVolgt() {
        return motiveringUiterlijk != null && motiveringVerstrektOp == null;
    }

    void verstrekMotivering(String tekst, String medewerker, LocalDate dag) {
        motivering = tekst;
        nagezienDoor = medewerker;
        motiveringVerstrektOp = dag;
    }

    void maakBekend(UUID brief, String langs, LocalDate dag, LocalDate bezwaarTot) {
        status = Besluitstatus.BEKENDGEMAAKT;
        briefId = brief;
        kanaal = langs;
        bekendgemaaktOp = dag;
        bezwaarTotEnMet = bezwaarTot;
    }

    /**
     * Awb 7:11 lid 2: een beslissing komt in de plaats van de bestreden onderdelen; wat niet bestreden is, blijft staan.
     *
     * @param bestreden leeg als het om het hele besluit gaat
     * @return of daarmee het hele besluit is vervangen
     */
    boolean vervang(Set<UUID> bestreden, UUID beslissing) {
        var over = delen().stream().filter(deel -> deel.geldt() && !bestreden.contains(deel.voorzieningId())).findAny();
        var geheel = bestreden.isEmpty() || over.isEmpty() && soort != Besluitsoort.WIJZIGING_PLAN;
        onderdelen = onderdelen.stream().map(deel -> deel.geldt() && (geheel || bestreden.contains(deel.voorzieningId()))
                ? deel.vervangen(beslissing) : deel).toList();
        status = geheel ? Besluitstatus.VERVANGEN : status;
        return geheel;
    }

    /** Reasons that were to follow an announcement which failed, are a matter of the next. */
    void neemBekendmakingTerug() {
        status = Besluitstatus.VASTGESTELD;
        briefId = null;
        kanaal = null;
        bekendgemaaktOp = null;
        bezwaarTotEnMet = null;
        if (motiveringVolgt()) {
            spoedReden = null;
            motiveringUiterlijk = null;
        }
    }
}
