package nl.bredeondersteuning.beschikking.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.events.EventBevinding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wat deze service van een zaak hoorde: aanvraag, recht, gesprek, hulpvraag en plan. Elk feit heeft zijn eigen plaats, dus de volgorde telt niet. */
@Entity
public class Dossier {

    @Id
    public UUID zaakId;
    public String gemeentecode;
    public String zaaknummer;
    public UUID aanvragerId;
    public LocalDate ontvangenOp;
    public LocalDate eersteGesprekOp;
    public LocalDate hulpvraagOp;
    public UUID planId;
    public Integer planVersie;
    public LocalDate planOp;
    public LocalDate eerstePlanOp;
    public Boolean rechthebbend;
    public String rechtBron;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    public List<EventBevinding> toegangsbevindingen = List.of();

    /** Leeg zolang geen hulpvraag is vastgesteld. */
    public Anker anker() {
        return hulpvraagOp == null ? null : Anker.van(hulpvraagOp, eerstePlanOp);
    }

    /** Of de beoordeling van toegang een bevinding heeft met deze norm en uitkomst. */
    public boolean heeftBevinding(String norm, String uitkomst) {
        return toegangsbevindingen.stream().anyMatch(bevinding -> bevinding.norm().equals(norm) && bevinding.uitkomst().equals(uitkomst));
    }
}
