package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.toegang.RechtNagaan.Antwoord;
import nl.bredeondersteuning.intake.toegang.StatussenOntvangen.Melding;
import nl.bredeondersteuning.intake.toegang.UhtBerichtOntvangen.Bericht;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Laat een nieuwe status doorwerken in haar zaak, en legt elke status vast als feit. */
@ApplicationScoped
class StatusVerwerken {

    private static final String BRON = "gegevensportaal";

    private final UhtBerichtOntvangen berichten;
    private final RechtNagaan nagaan;
    private final FeitVastleggen feiten;

    StatusVerwerken(UhtBerichtOntvangen berichten, RechtNagaan nagaan, FeitVastleggen feiten) {
        this.berichten = berichten;
        this.nagaan = nagaan;
        this.feiten = feiten;
    }

    /** De zaak is vergrendeld. */
    void verwerk(Zaak zaak, Toegang toegang, Melding melding, LocalDate ontvangenOp) {
        var ouder = toegang.isOuder(melding.verzenddatum());
        var bericht = melding.status().bericht(melding.zaak().grond());
        if (ouder || !melding.zaak().lopend()) {
            legVast(zaak, melding, ontvangenOp);
        } else if (bericht.isPresent()) {
            berichten.ontvang(zaak.id(), new Bericht(bericht.get(), melding.besluitdatum(), ontvangenOp));
        } else {
            beoordeel(zaak, toegang, melding, ontvangenOp);
            legVast(zaak, melding, ontvangenOp);
        }
        if (!ouder) {
            toegang.meld(melding.status(), melding.besluitdatum(), melding.verzenddatum());
        }
    }

    /** Een aanvraag in behandeling zegt alleen iets over wie de UHT nog niet kende: na een afwijzing herstelt zij niets (Kampen artikel 2.3). */
    private void beoordeel(Zaak zaak, Toegang toegang, Melding melding, LocalDate ontvangenOp) {
        var nogOnbekend = toegang.uhtStatus == null || toegang.uhtStatus == UhtStatus.ONBEKEND;
        melding.status().kentAls(melding.zaak().grond()).filter(status -> nogOnbekend || melding.status() == Portaalstatus.ERKEND)
                .filter(status -> status != toegang.uhtStatus)
                .ifPresent(status -> nagaan.gaNa(zaak.id(), new Antwoord(status, BRON, melding.status().label(), ontvangenOp)));
    }

    private void legVast(Zaak zaak, Melding melding, LocalDate ontvangenOp) {
        feiten.legVast(zaak, Nieuw.van(Feitsoort.UHT_BERICHT, ontvangenOp, null).metWaarde(melding.status().label())
                .metDag(melding.besluitdatum()));
    }
}
