package nl.bredeondersteuning.intake.kindvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.KindzakenZoeken;
import nl.bredeondersteuning.intake.aanvraag.KindzakenZoeken.Kindzaak;
import nl.bredeondersteuning.intake.persoon.PersoonIdentiteit;
import nl.bredeondersteuning.intake.toegang.OpenVerificaties;
import nl.bredeondersteuning.intake.toegang.Verificatiestand;

/** Zoekt de kinderen over wie de UHT nog niets zei, oudste melding eerst (Wht 2.21 lid 1 sub b). */
@ApplicationScoped
class Kindselectie {

    private static final Set<Verificatiestand> OPEN = Set.of(Verificatiestand.NIET_GEVRAAGD, Verificatiestand.GEVRAAGD);

    private final KindzakenZoeken zaken;
    private final OpenVerificaties verificaties;
    private final PersoonIdentiteit personen;

    Kindselectie(KindzakenZoeken zaken, OpenVerificaties verificaties, PersoonIdentiteit personen) {
        this.zaken = zaken;
        this.verificaties = verificaties;
        this.personen = personen;
    }

    /** @param geboortedatum leeg als zij niet bekend is: dan is er niets te vragen */
    record Kind(UUID zaakId, UUID kindId, LocalDate geboortedatum) {
    }

    List<Kind> kies(String gemeentecode, LocalDate dag) {
        var kindzaken = zaken.zoek(gemeentecode, dag);
        var standen = verificaties.van(kindzaken.stream().map(Kindzaak::zaakId).toList());
        var open = kindzaken.stream().filter(zaak -> OPEN.contains(standen.getOrDefault(zaak.zaakId(), Verificatiestand.BEVESTIGD))).toList();
        var wie = personen.van(open.stream().map(Kindzaak::kindId).toList());
        return open.stream().map(zaak -> new Kind(zaak.zaakId(), zaak.kindId(), wie.get(zaak.kindId()).geboortedatum())).toList();
    }
}
