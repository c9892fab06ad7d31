package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

/** Vergrendelt een zaak en geeft wat het schuldhulpaanbod ervan wil weten (SPUK 3 lid 4). */
@ApplicationScoped
public class SchuldhulpfeitenTonen {

    private final ZaakOpenen zaken;
    private final PlanZaken planZaken;

    SchuldhulpfeitenTonen(ZaakOpenen zaken, PlanZaken planZaken) {
        this.zaken = zaken;
        this.planZaken = planZaken;
    }

    /** Of de UHT de persoon uit de kindregeling kent, en tot en met wanneer het aanbod gevraagd kan worden; leeg zonder dagtekening. */
    public record Bekend(String gemeentecode, boolean kindregeling, LocalDate laatsteDag) {
    }

    @Transactional
    public Bekend open(UUID zaakId, Beleidsprofiel profiel) {
        var zaak = zaken.openEigen(zaakId);
        var bekend = planZaken.lees(zaakId, zaak.gemeentecode());
        var laatste = bekend.kindbesluitOp == null ? null
                : profiel.termijn(Termijnsoort.SCHULDHULPAANBOD).orElseThrow().vanaf(bekend.kindbesluitOp).uitersteDatum();
        return new Bekend(zaak.gemeentecode(), UhtStatus.KINDREGELING.label().equals(bekend.uhtStatus), laatste);
    }
}
