package nl.bredeondersteuning.intake.aanvraag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;

/** Een aanvraag om brede ondersteuning, met de dag waarop zij ontvangen is: vanaf die dag lopen termijnen. */
@Entity
class Aanvraag {

    @Id
    UUID zaakId;
    String gemeentecode;
    String zaaknummer;
    UUID aanvragerId;
    @Enumerated(EnumType.STRING)
    Aanvraagkanaal kanaal;
    LocalDate ontvangenOp;
    LocalDate bevestigdOp;
    boolean lopend;
    @Enumerated(EnumType.STRING)
    Aanvraaggrond grond;
    @Enumerated(EnumType.STRING)
    Aanvraaggrond tweedeGrond;
    @Enumerated(EnumType.STRING)
    Vertrek vertrek;
    LocalDate vertrokkenOp;
    LocalDate laatsteDag;
    String geopendDoor;
    @Version
    int versie;

    protected Aanvraag() {
    }

    Aanvraag(UUID zaakId, String gemeentecode, String zaaknummer, UUID aanvragerId, Aanvraaggrond grond, Aanvraagkanaal kanaal,
            LocalDate ontvangenOp) {
        this.zaakId = zaakId;
        this.gemeentecode = gemeentecode;
        this.zaaknummer = zaaknummer;
        this.aanvragerId = aanvragerId;
        this.grond = grond;
        this.kanaal = kanaal;
        this.ontvangenOp = ontvangenOp;
        this.lopend = true;
    }

    /** Na de laatste dag van de ondersteuning loopt de zaak niet meer. */
    boolean looptOp(LocalDate dag) {
        return lopend && (laatsteDag == null || !laatsteDag.isBefore(dag));
    }

    /** Van deze dag af is de zaak van een andere gemeente; wie zich weer meldt, vraagt opnieuw aan. */
    void vertrek(Vertrek reden, LocalDate dag) {
        vertrek = reden;
        vertrokkenOp = dag;
        lopend = false;
    }
}
