package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Leefgebiedregel;

/** Waar de rechthebbende op een leefgebied naartoe werkt (Kampen artikel 2.1). */
@Entity
class Doelstelling {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    String leefgebied;
    String tekst;
    String artikel;
    LocalDate vastgesteldOp;
    String nieuweFeiten;
    LocalDate bereiktOp;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Wht 2.21 lid 1: zonder doelstelling van het beleid of eigen woorden is het doel dat van de wet, een nieuwe start. */
    static Doelstelling nieuw(UUID zaakId, String gemeentecode, Leefgebiedregel regel, String eigenWoorden, LocalDate dag) {
        var doelstelling = new Doelstelling();
        doelstelling.id = UUID.randomUUID();
        doelstelling.zaakId = zaakId;
        doelstelling.gemeentecode = gemeentecode;
        doelstelling.leefgebied = regel.label();
        doelstelling.artikel = regel.artikel() == null ? "Wht 2.21 lid 1" : regel.artikel();
        doelstelling.vastgesteldOp = dag;
        if (eigenWoorden != null && !eigenWoorden.isBlank()) {
            doelstelling.tekst = eigenWoorden.strip();
        } else {
            doelstelling.tekst = regel.doelstelling() == null ? "een nieuwe start kunnen maken op het leefgebied " + regel.label()
                    : regel.doelstelling();
        }
        return doelstelling;
    }
}
