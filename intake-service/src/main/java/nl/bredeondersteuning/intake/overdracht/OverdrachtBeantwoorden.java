package nl.bredeondersteuning.intake.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Aanvaardt of weigert een aangeboden zaak, met wie dat besloot en waarom (Wht 2.21 lid 1); de andere gemeente hoort het daarna. */
@ApplicationScoped
public class OverdrachtBeantwoorden {

    private final Overdrachten overdrachten;
    private final AangebodenZaakOpenen openen;
    private final Event<Beantwoord> meld;

    OverdrachtBeantwoorden(Overdrachten overdrachten, AangebodenZaakOpenen openen, Event<Beantwoord> meld) {
        this.overdrachten = overdrachten;
        this.openen = openen;
        this.meld = meld;
    }

    /** De ontvanger besloot over een aanbod; wie aanbood is leeg als die niets terug te melden is. */
    record Beantwoord(UUID overdrachtId, String doorGemeente, String vanGemeente) {
    }

    /** Beantwoord, al eerder beantwoord, of de persoon heeft hier al een lopende zaak. */
    sealed interface Outcome {
        record Gedaan() implements Outcome {
        }

        record AlBeantwoord() implements Outcome {
        }

        record LooptAl(UUID zaakId) implements Outcome {
        }
    }

    @Transactional
    Outcome beantwoord(UUID id, boolean aanvaard, String reden, String ifMatch, LocalDate dag) {
        var overdracht = overdrachten.voorOntvanger(id);
        Versie.eis(ifMatch, overdracht.versie);
        if (overdracht.stand != Overdracht.Stand.AANGEBODEN) {
            return new Outcome.AlBeantwoord();
        }
        if (aanvaard) {
            var geopend = openen.open(overdracht, dag);
            if (geopend.liepAl()) {
                return new Outcome.LooptAl(geopend.zaakId());
            }
            overdracht.zaakId = geopend.zaakId();
        }
        overdracht.stand = aanvaard ? Overdracht.Stand.AANVAARD : Overdracht.Stand.GEWEIGERD;
        overdracht.beslotenOp = dag;
        overdracht.beslotenDoor = Aanroeper.huidig().medewerker();
        overdracht.reden = reden;
        overdrachten.flush();
        meld.fire(new Beantwoord(id, overdracht.gemeentecode, overdracht.teruggemeld ? null : overdracht.vanGemeente));
        return new Outcome.Gedaan();
    }
}
