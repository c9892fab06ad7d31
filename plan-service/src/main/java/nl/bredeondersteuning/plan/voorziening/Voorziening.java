package nl.bredeondersteuning.plan.voorziening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagZoeken.GevondenHulpvraag;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wat de rechthebbende vraagt om een doelstelling te bereiken, met zijn feiten, zijn weging en wat er van kwam (Kampen hoofdstuk 5). */
@Entity
class Voorziening {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    @Enumerated(EnumType.STRING)
    Voorzieningssoort soort;
    String omschrijving;
    long bedragInCenten;
    String leefgebied;
    UUID doelstellingId;
    String doelstelling;
    UUID hulpvraagId;
    LocalDate gevraagdOp;
    @Enumerated(EnumType.STRING)
    Voorzieningstatus status = Voorzieningstatus.GEVRAAGD;
    @Embedded
    Voorzieningfeiten feiten = Voorzieningfeiten.GEWOON;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Map<String, String> bronnen = Map.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Medewerkingsverzoek> medewerkingsverzoeken = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Gewogen> afweging = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Toekenning toekenning;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    List<Bevinding> bevindingen = List.of();
    LocalDate getoetstOp;
    String profielversie;
    String grond;
    String motivering;
    LocalDate beslistOp;
    String beslistDoor;
    LocalDate tegengehoudenOp;
    UUID besluitId;
    LocalDate besluitVastgesteldOp;
    LocalDate verstrektOp;
    String verstrektDoor;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    Levering levering;
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> gedeeldMet = List.of();
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    static Voorziening van(UUID zaakId, String gemeentecode, VoorzieningVragen.Vraag vraag, LocalDate dag) {
        var voorziening = new Voorziening();
        voorziening.id = UUID.randomUUID();
        voorziening.zaakId = zaakId;
        voorziening.gemeentecode = gemeentecode;
        voorziening.soort = vraag.soort();
        voorziening.omschrijving = vraag.omschrijving();
        voorziening.bedragInCenten = vraag.bedragInCenten();
        voorziening.leefgebied = vraag.leefgebied();
        voorziening.gevraagdOp = dag;
        voorziening.legFeitenVast(vraag.feiten(), vraag.bronnen());
        return voorziening;
    }

    /** Een voorziening hangt aan een doelstelling; ontstaat die later, dan hangt zij daar vanaf dan aan. */
    void koppel(GevondenHulpvraag hulpvraag) {
        hulpvraagId = hulpvraag.hulpvraagId();
        doelstellingId = hulpvraag.doelstellingId();
        doelstelling = hulpvraag.doelstelling();
    }

    /** Wat beslist is, ligt vast: feiten, medewerking en weging zijn voor een voorziening die nog gevraagd is. */
    void eisGevraagd() {
        if (status != Voorzieningstatus.GEVRAAGD) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze voorziening is al " + status.label()
                    + ". Vraag een nieuwe voorziening aan als er iets anders nodig is.").exception();
        }
    }

    void legFeitenVast(Voorzieningfeiten nieuw, Map<String, String> nieuweBronnen) {
        feiten = nieuw;
        bronnen = new TreeMap<>(nieuweBronnen);
    }

    void vraagMedewerking(Medewerkingsverzoek verzoek) {
        medewerkingsverzoeken = Stream.concat(medewerkingsverzoeken.stream(), Stream.of(verzoek)).toList();
    }

    void beantwoordMedewerking(boolean verleend, LocalDate dag) {
        var eerdere = medewerkingsverzoeken.subList(0, medewerkingsverzoeken.size() - 1);
        medewerkingsverzoeken = Stream.concat(eerdere.stream(), Stream.of(medewerkingsverzoeken.getLast().beantwoord(verleend, dag)))
                .toList();
    }

    void getoetst(List<Bevinding> uitkomst, String profiel, LocalDate dag) {
        bevindingen = uitkomst;
        profielversie = profiel;
        getoetstOp = dag;
    }

    void kenToe(List<Gewogen> gewogen, Toekenning hoe, String waarom, String medewerker, LocalDate dag) {
        beslis(Voorzieningstatus.TOEGEKEND, waarom, medewerker, dag);
        afweging = gewogen;
        toekenning = hoe;
    }

    void weiger(String opGrondVan, String waarom, String medewerker, LocalDate dag) {
        beslis(Voorzieningstatus.GEWEIGERD, waarom, medewerker, dag);
        grond = opGrondVan;
    }

    private void beslis(Voorzieningstatus uitkomst, String waarom, String medewerker, LocalDate dag) {
        status = uitkomst;
        motivering = waarom;
        beslistDoor = medewerker;
        beslistOp = dag;
    }

    /** I13: door het besluit ontstaat het recht, ook als de tweede toets het eerst tegenhield. */
    void besluitVastgesteld(UUID besluit, LocalDate dag) {
        besluitId = besluit;
        besluitVastgesteldOp = dag;
        if (status == Voorzieningstatus.GEVRAAGD) {
            status = Voorzieningstatus.TOEGEKEND;
        }
    }

    /** I13: de tweede toets houdt het besluit tegen. */
    void nietVastgesteld() {
        if (status == Voorzieningstatus.TOEGEKEND) {
            status = Voorzieningstatus.GEVRAAGD;
        }
    }

    /** Een vastgesteld besluit dat vervalt, geeft geen recht meer; een ander besluit van deze voorziening blijft zoals het is. */
    void besluitVervallen(UUID besluit) {
        if (besluit.equals(besluitId)) {
            besluitId = null;
            besluitVastgesteldOp = null;
            nietVastgesteld();
        }
    }

    boolean bijBesluitToegekend() {
        return status == Voorzieningstatus.TOEGEKEND && besluitVastgesteldOp != null;
    }

    void verstrek(String medewerker, LocalDate dag) {
        status = Voorzieningstatus.VERSTREKT;
        verstrektOp = dag;
        verstrektDoor = medewerker;
    }
}
