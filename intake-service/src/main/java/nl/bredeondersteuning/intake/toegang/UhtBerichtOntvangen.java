package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.toegang.RechtNagaan.Antwoord;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaak;

/**
 * Neemt een bericht van de Dienst Toeslagen in ontvangst: een afwijzing begint de dertig dagen (Wht 2.21 lid 6), een erkenning of toekenning
 * wordt meteen beoordeeld, een vooraankondiging begint niets. Hetzelfde bericht nog eens verandert niets.
 */
@ApplicationScoped
public class UhtBerichtOntvangen {

    private static final String BRON = "Dienst Toeslagen";

    private final ZaakOpenen zaken;
    private final RechtNagaan nagaan;
    private final Berichtfeiten feiten;
    private final Outbox outbox;

    UhtBerichtOntvangen(ZaakOpenen zaken, RechtNagaan nagaan, Berichtfeiten feiten, Outbox outbox) {
        this.zaken = zaken;
        this.nagaan = nagaan;
        this.feiten = feiten;
        this.outbox = outbox;
    }

    /** Wat de Dienst Toeslagen bericht; {@code besluitOp} is de dagtekening van haar besluit. */
    public record Bericht(Uhtbericht soort, LocalDate besluitOp, LocalDate ontvangenOp) {
        Nieuw alsFeit(Feitsoort feit) {
            return Nieuw.van(feit, ontvangenOp, null).metWaarde(soort.label()).metDag(besluitOp);
        }
    }

    @Transactional
    public UUID ontvang(UUID zaakId, Bericht bericht) {
        var zaak = zaken.open(zaakId);
        bericht.soort().status().ifPresent(status -> verwerk(zaak, status, bericht));
        return feiten.legVast(zaak, bericht);
    }

    private void verwerk(Zaak zaak, UhtStatus status, Bericht bericht) {
        if (status != UhtStatus.AFGEWEZEN) {
            nagaan.gaNa(zaak.id(), new Antwoord(status, BRON, bericht.soort().label(), bericht.ontvangenOp()));
        } else if (!feiten.isAlOntvangen(zaak.id(), bericht)) {
            nagaan.neemOver(zaak, new Antwoord(status, BRON, bericht.soort().label(), bericht.ontvangenOp()));
            outbox.add(new RechthebbendheidVervallen(zaak.id(), zaak.gemeentecode(), "Wht 2.21 lid 6", bericht.ontvangenOp(),
                    bericht.besluitOp()));
            feiten.hertoets(zaak, bericht.ontvangenOp());
        }
    }
}
