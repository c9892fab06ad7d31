package nl.bredeondersteuning.intake.overdracht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.aanvraag.AanvraagInnemen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Datums;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.intake.toegang.RechtNagaan;

/** Opent bij de ontvanger een eigen zaak met wat meereisde als feiten, en waar zij vandaan komt (I3). */
@ApplicationScoped
class AangebodenZaakOpenen {

    private final Inhoud inhoud;
    private final Beginnen beginnen;
    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;

    AangebodenZaakOpenen(Inhoud inhoud, Beginnen beginnen, ZaakOpenen zaken, FeitVastleggen feiten) {
        this.inhoud = inhoud;
        this.beginnen = beginnen;
        this.zaken = zaken;
        this.feiten = feiten;
    }

    /** De nieuwe zaak, of die hier al liep. */
    record Geopend(UUID zaakId, boolean liepAl) {
    }

    Geopend open(Overdracht overdracht, LocalDate dag) {
        var geopend = beginnen.begin(overdracht, inhoud.lees(overdracht), dag);
        if (!geopend.liepAl()) {
            feiten.legVast(zaken.open(geopend.zaakId()), Nieuw.van(Feitsoort.OVERDRACHT_ONTVANGEN, dag, overdracht.toelichting)
                    .bij(overdracht.vanGemeente).metDag(overdracht.aangebodenOp));
        }
        return geopend;
    }

    /** Na een eerste gesprek met de oude datums, daarvoor als een gewone aanvraag met haar oude dag van ontvangst. */
    @Singleton
    static class Beginnen {

        private final ZaakOvernemen overnemen;
        private final AanvraagInnemen innemen;
        private final RechtNagaan nagaan;

        Beginnen(ZaakOvernemen overnemen, AanvraagInnemen innemen, RechtNagaan nagaan) {
            this.overnemen = overnemen;
            this.innemen = innemen;
            this.nagaan = nagaan;
        }

        private Geopend begin(Overdracht overdracht, Meegegeven mee, LocalDate dag) {
            var bron = "overgedragen door gemeente " + overdracht.vanGemeente;
            if (mee.eersteGesprek() != null && mee.uhtStatus() != null) {
                var datums = new Datums(mee.ontvangenOp(), mee.eersteGesprek(), mee.hulpvraagVastgesteld(), mee.planVastgesteld(),
                        mee.toegangVerleend());
                return switch (overnemen.neemOver(overdracht.gemeentecode, mee.persoon(), mee.uhtStatus(), datums, bron, dag)) {
                    case ZaakOvernemen.Outcome.Overgenomen(var zaakId) -> new Geopend(zaakId, false);
                    case ZaakOvernemen.Outcome.LooptAl(var zaakId) -> new Geopend(zaakId, true);
                };
            }
            return switch (innemen.neemIn(overdracht.gemeentecode, mee.persoon(), null, Aanvraagkanaal.OVERNAME, mee.ontvangenOp())) {
                case AanvraagInnemen.Outcome.LooptAl(var zaakId) -> new Geopend(zaakId, true);
                case AanvraagInnemen.Outcome.Ingenomen(var zaakId) -> {
                    nagaan.gaNa(zaakId, new RechtNagaan.Antwoord(mee.uhtStatus(), bron, "Zoals de andere gemeente opgaf.", dag));
                    yield new Geopend(zaakId, false);
                }
            };
        }
    }

    /** Leest wat meereisde. */
    @Singleton
    static class Inhoud {

        private final Gegevenskluis kluis;
        private final ObjectMapper json;

        Inhoud(Gegevenskluis kluis, ObjectMapper json) {
            this.kluis = kluis;
            this.json = json;
        }

        Meegegeven lees(Overdracht overdracht) {
            try {
                return json.treeToValue(kluis.lees(overdracht.inhoud, overdracht.gemeentecode), Meegegeven.class);
            } catch (JsonProcessingException fout) {
                throw new IllegalStateException("What came with a case is unreadable", fout);
            }
        }
    }
}
