package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Zoekt de lopende zaken van kinderen onder de kindregeling, oudste melding eerst (Wht 2.21 lid 1 sub b). */
@ApplicationScoped
public class KindzakenZoeken {

    private final Aanvragen aanvragen;

    KindzakenZoeken(Aanvragen aanvragen) {
        this.aanvragen = aanvragen;
    }

    /** De zaak van een kind. */
    public record Kindzaak(UUID zaakId, UUID kindId) {
    }

    public List<Kindzaak> zoek(String gemeentecode, LocalDate dag) {
        return aanvragen.lopende(gemeentecode, Aanvraaggrond.KINDREGELING, dag).stream()
                .map(aanvraag -> new Kindzaak(aanvraag.zaakId, aanvraag.aanvragerId)).toList();
    }
}
