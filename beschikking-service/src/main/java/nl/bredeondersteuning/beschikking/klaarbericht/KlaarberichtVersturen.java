package nl.bredeondersteuning.beschikking.klaarbericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Maakt en bewaart de brief van een klaarbericht, precies één keer. */
@ApplicationScoped
public class KlaarberichtVersturen {

    private final Zaken zaken;
    private final Klaarberichten klaarberichten;
    private final BerichtVersturen berichten;
    private final Landkaart landkaart;

    KlaarberichtVersturen(Zaken zaken, Klaarberichten klaarberichten, BerichtVersturen berichten, Landkaart landkaart) {
        this.zaken = zaken;
        this.klaarberichten = klaarberichten;
        this.berichten = berichten;
        this.landkaart = landkaart;
    }

    /** @param aan door intake gegeven, buiten de transactie */
    @Transactional
    public void verstuur(UUID klaarberichtId, Geadresseerden aan) {
        var zaak = zaken.vergrendel(klaarberichten.findById(klaarberichtId).zaakId);
        var klaarbericht = klaarberichten.findById(klaarberichtId);
        if (klaarbericht.verstuurdOp == null) {
            klaarbericht.verstuurdOp = landkaart.beleid.dag();
            berichten.verstuur(klaarbericht.soort.bericht(klaarbericht, landkaart.naam(klaarbericht.andereGemeente),
                    Datum.voluit(aan.aanvraagOntvangenOp())), aan, landkaart.beleid.vandaag(zaak.gemeentecode()), klaarbericht.verstuurdOp);
        }
    }

    /** Het beleid van een gemeente, en hoe een andere in een brief heet. */
    @Singleton
    static class Landkaart {

        private final Beleid beleid;
        private final Profielen profielen;

        Landkaart(Beleid beleid, Profielen profielen) {
            this.beleid = beleid;
            this.profielen = profielen;
        }

        private String naam(String gemeentecode) {
            return Optional.ofNullable(gemeentecode).map(profielen.gemeenten()::get).map(naam -> "de gemeente " + naam)
                    .orElse("de gemeente die erover gaat" + (gemeentecode == null ? "" : " (code " + gemeentecode + ")"));
        }
    }
}
