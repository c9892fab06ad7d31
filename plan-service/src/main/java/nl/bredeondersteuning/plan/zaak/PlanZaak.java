package nl.bredeondersteuning.plan.zaak;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/**
 * Wat plan van een zaak weet: uit intake, uit beschikking en van zichzelf. Elk veld heeft één bron, dus de volgorde tussen bronnen maakt
 * geen verschil.
 */
@Entity
class PlanZaak {

    @Id
    UUID zaakId;
    String gemeentecode;
    UUID aanvragerId;
    LocalDate eersteGesprekOp;
    String uhtStatus;
    Boolean rechthebbend;
    boolean ingezetene = true;
    boolean overlegVastgelegd;
    LocalDate afwijzingOntvangenOp;
    LocalDate toegangBekendgemaaktOp;
    LocalDate hulpvraagVastgesteldOp;
    LocalDate planVastgesteldOp;
    LocalDate vertrokkenOp;
    LocalDate kindbesluitOp;
    @Version
    int versie;

    /** De jongste beoordeling van intake; een afwijzing telt vanaf de dag waarop zij bekend werd (Wht 2.21 lid 6). */
    void beoordeeld(boolean recht, String status, LocalDate op, List<EventBevinding> bevindingen) {
        rechthebbend = recht;
        uhtStatus = status;
        ingezetene = bevindingen.stream().noneMatch(b -> b.norm().equals("NIET_INGEZETENE") || is(b, "INGEZETENE", Uitkomst.VERZET));
        overlegVastgelegd = bevindingen.stream().anyMatch(b -> is(b, "NIET_INGEZETENE", Uitkomst.VOLDAAN));
        if (!UhtStatus.AFGEWEZEN.label().equals(status)) {
            afwijzingOntvangenOp = null;
        } else if (afwijzingOntvangenOp == null) {
            afwijzingOntvangenOp = op;
        }
    }

    /** Wht 2.21 lid 6: de ontvangst van het eerste bericht begint de dertig dagen. */
    void vervallen(LocalDate ontvangenOp) {
        uhtStatus = UhtStatus.AFGEWEZEN.label();
        afwijzingOntvangenOp = afwijzingOntvangenOp == null ? ontvangenOp : afwijzingOntvangenOp;
    }

    /** Wht 2.21 lid 3: met de gemeente waar iemand nu gaat wonen, is nog niet overlegd. */
    void verhuisd(String naarGemeente) {
        ingezetene = gemeentecode.equals(naarGemeente);
        overlegVastgelegd = false;
    }

    /** Een zaak die al liep, met haar oude datums (I19). */
    void overgenomen(ZaakOvergenomen overname) {
        eersteGesprekOp = overname.eersteGesprek();
        hulpvraagVastgesteldOp = overname.hulpvraagVastgesteld();
        planVastgesteldOp = overname.planVastgesteld();
        toegangBekendgemaakt(overname.toegangVerleend());
    }

    /** Wat over het recht van een ander bekend was, telt niet voor deze aanvrager. */
    void gecorrigeerd(AanvraagGecorrigeerd aanvraag) {
        aanvragerId = aanvraag.aanvragerId();
        if (aanvraag.andereAanvrager()) {
            rechthebbend = null;
            uhtStatus = null;
            afwijzingOntvangenOp = null;
        }
    }

    /** Zet de dag recht van een feit dat plan al hoorde, of vergeet het als het niet gebeurd bleek. */
    void corrigeer(FeitGecorrigeerd feit) {
        switch (feit.soort()) {
            case "UHT_BERICHT" -> afwijzingOntvangenOp = verbeterd(afwijzingOntvangenOp, feit);
            case "OVERGENOMEN_HULPVRAAG" -> hulpvraagVastgesteldOp = verbeterd(hulpvraagVastgesteldOp, feit);
            case "OVERGENOMEN_PLAN" -> planVastgesteldOp = verbeterd(planVastgesteldOp, feit);
            case "OVERGENOMEN_TOEGANG" -> toegangBekendgemaaktOp = verbeterd(toegangBekendgemaaktOp, feit);
            case "DAGTEKENING" -> {
                if (Objects.equals(feit.wasDag(), kindbesluitOp)) {
                    kindbesluitOp = feit.ingetrokken() ? null : feit.wordtDag();
                }
            }
            default -> { }
        }
    }

    /** Only a day that still stands as it was recorded is about this fact. */
    private static LocalDate verbeterd(LocalDate bekend, FeitGecorrigeerd feit) {
        if (!feit.was().equals(bekend)) {
            return bekend;
        }
        return feit.ingetrokken() ? null : feit.wordt();
    }

    /** De eerste bekendmaking telt; wat haar later vervangt, maakt de toegang niet later. */
    void toegangBekendgemaakt(LocalDate op) {
        toegangBekendgemaaktOp = toegangBekendgemaaktOp == null ? op : toegangBekendgemaaktOp;
    }

    private static boolean is(EventBevinding bevinding, String norm, Uitkomst uitkomst) {
        return bevinding.norm().equals(norm) && bevinding.uitkomst().equals(uitkomst.name());
    }
}
