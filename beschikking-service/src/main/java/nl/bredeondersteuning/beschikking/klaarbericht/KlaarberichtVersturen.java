package nl.bredeondersteuning.beschikking.klaarbericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.brief.Onafdrukbaar;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.BriefTegengehouden;
import nl.bredeondersteuning.events.TegengehoudenBriefVerzonden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Maakt en bewaart de brief van een klaarbericht, precies één keer. */
@ApplicationScoped
public class KlaarberichtVersturen {

    private final Zaken zaken;
    private final Klaarberichten klaarberichten;
    private final BerichtVersturen berichten;
    private final Omgeving omgeving;

    KlaarberichtVersturen(Zaken zaken, Klaarberichten klaarberichten, BerichtVersturen berichten, Omgeving omgeving) {
        this.zaken = zaken;
        this.klaarberichten = klaarberichten;
        this.berichten = berichten;
        this.omgeving = omgeving;
    }

    /**
     * Is de brief niet te drukken, dan wacht hij tot dat verbeterd is.
     *
     * @param aan door intake gegeven, buiten de transactie
     */
    @Transactional
    public void verstuur(UUID klaarberichtId, Geadresseerden aan) {
        var zaak = zaken.vergrendel(klaarberichten.findById(klaarberichtId).zaakId);
        var klaarbericht = klaarberichten.findById(klaarberichtId);
        if (klaarbericht.verstuurdOp != null) return;
        var dag = omgeving.beleid.dag();
        try {
            berichten.verstuur(klaarbericht.soort.bericht(klaarbericht, omgeving.naam(klaarbericht.andereGemeente),
                    Datum.voluit(aan.aanvraagOntvangenOp())), aan, omgeving.beleid.vandaag(zaak.gemeentecode()), dag);
            klaarbericht.verstuurdOp = dag;
            if (klaarbericht.tegengehoudenOp != null) omgeving.meldVerzonden(klaarbericht);
        } catch (Onafdrukbaar fout) {
            houdTegen(klaarbericht, fout, dag);
        }
    }

    /** It waits for who can put it right; told once, however often it is tried. */
    private void houdTegen(Klaarbericht klaarbericht, Onafdrukbaar fout, LocalDate dag) {
        if (klaarbericht.tegengehoudenOp != null) return;
        klaarbericht.tegengehoudenOp = dag;
        omgeving.meldTegengehouden(klaarbericht, fout);
    }

    /** Het beleid van een gemeente, hoe een andere in een brief heet, en wat andere services horen. */
    @Singleton
    static class Omgeving {

        private final Beleid beleid;
        private final Profielen profielen;
        private final Outbox outbox;

        Omgeving(Beleid beleid, Profielen profielen, Outbox outbox) {
            this.beleid = beleid;
            this.profielen = profielen;
            this.outbox = outbox;
        }

        private void meldTegengehouden(Klaarbericht k, Onafdrukbaar fout) {
            outbox.add(new BriefTegengehouden(k.zaakId, k.gemeentecode, k.artikel, k.id, k.soort.label(), fout.teken(), fout.waarin(),
                    k.tegengehoudenOp));
        }

        private void meldVerzonden(Klaarbericht k) {
            outbox.add(new TegengehoudenBriefVerzonden(k.zaakId, k.gemeentecode, k.artikel, k.id, k.soort.label(), k.verstuurdOp));
        }

        private String naam(String gemeentecode) {
            return Optional.ofNullable(gemeentecode).map(profielen.gemeenten()::get).map(naam -> "de gemeente " + naam)
                    .orElse("de gemeente die erover gaat" + (gemeentecode == null ? "" : " (code " + gemeentecode + ")"));
        }
    }
}
