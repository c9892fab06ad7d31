package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Toegangstoets;
import nl.bredeondersteuning.beleid.wet.Toegang.Feiten;
import nl.bredeondersteuning.events.ToegangAchterhaald;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaak;

/**
 * Rekent na of de toegang nu anders beoordeeld zou worden, omdat een geboortedatum of een grond veranderde (Wht 2.21 lid 1). De toegang
 * zelf blijft wat zij is: een mens beoordeelt opnieuw.
 */
@ApplicationScoped
public class ToegangHertoetsen {

    private final Toegangen toegangen;
    private final Toegangsfeiten feiten;
    private final Profielen profielen;
    private final Outbox outbox;

    ToegangHertoetsen(Toegangen toegangen, Toegangsfeiten feiten, Profielen profielen, Outbox outbox) {
        this.toegangen = toegangen;
        this.feiten = feiten;
        this.profielen = profielen;
        this.outbox = outbox;
    }

    /**
     * Van wie de geboortedatum veranderde of onzeker werd; alleen die van de aanvrager telt.
     *
     * @param mogelijk de vroegste en de laatste geboortedag als de dag zelf niet bekend is; leeg als zij vastligt
     */
    @Transactional
    public void hertoets(Zaak zaak, UUID persoonId, List<LocalDate> mogelijk, LocalDate dag) {
        if (feiten.gaanOver(zaak.id(), persoonId)) {
            hertoets(zaak, mogelijk, dag);
        }
    }

    /** De zaak is vergrendeld, en de geboortedatum is wat vastligt. */
    @Transactional
    public void hertoets(Zaak zaak, LocalDate dag) {
        hertoets(zaak, List.of(), dag);
    }

    private void hertoets(Zaak zaak, List<LocalDate> mogelijk, LocalDate dag) {
        var toegang = toegangen.findById(zaak.id());
        if (toegang == null || toegang.rechthebbend == null) {
            return;
        }
        var bekend = feiten.van(zaak.id(), toegang.uhtStatus, dag);
        var profiel = profielen.voor(zaak.gemeentecode(), dag);
        var anders = mogelijkheden(bekend, mogelijk).filter(feit -> isAnders(toegang, zaak, feit, Toegangstoets.van(feit, profiel)))
                .map(feit -> Toegangstoets.van(feit, profiel)).findFirst();
        meld(zaak, toegang, anders, dag);
    }

    private static Stream<Feiten> mogelijkheden(Feiten bekend, List<LocalDate> mogelijk) {
        return mogelijk.isEmpty() ? Stream.of(bekend) : mogelijk.stream().map(bekend::metGeboortedatum);
    }

    /** A child with access has a shielded case; one that is not, was taken for a grown-up. */
    private static boolean isAnders(Toegang toegang, Zaak zaak, Feiten feit, Toegangstoets toets) {
        return toets.rechthebbend() != toegang.rechthebbend || toets.rechthebbend() && feit.minderjarig() && !zaak.afgeschermd();
    }

    private void meld(Zaak zaak, Toegang toegang, Optional<Toegangstoets> anders, LocalDate dag) {
        if (anders.isEmpty() && toegang.nieuweBevindingen == null) {
            return;
        }
        toegang.nieuweBevindingen = anders.map(Toegangstoets::bevindingen).orElse(null);
        outbox.add(new ToegangAchterhaald(zaak.id(), zaak.gemeentecode(), artikel(anders), anders.isPresent(),
                anders.map(toets -> Draadbevindingen.van(toets.bevindingen())).orElse(List.of()), dag));
    }

    private static String artikel(Optional<Toegangstoets> anders) {
        return anders.stream().flatMap(toets -> toets.bevindingen().stream()).filter(Bevinding::houdtTegen).findFirst()
                .map(Bevinding::artikel).orElse("Wht 2.21 lid 1");
    }
}
