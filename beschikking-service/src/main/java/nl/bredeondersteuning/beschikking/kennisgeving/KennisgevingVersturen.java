package nl.bredeondersteuning.beschikking.kennisgeving;

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

/** Maakt en bewaart de brief van een kennisgeving, precies één keer. */
@ApplicationScoped
public class KennisgevingVersturen {

    private final Zaken zaken;
    private final Kennisgevingen kennisgevingen;
    private final BerichtVersturen berichten;
    private final Landkaart landkaart;

    KennisgevingVersturen(Zaken zaken, Kennisgevingen kennisgevingen, BerichtVersturen berichten, Landkaart landkaart) {
        this.zaken = zaken;
        this.kennisgevingen = kennisgevingen;
        this.berichten = berichten;
        this.landkaart = landkaart;
    }

    /** @param aan door intake gegeven, buiten de transactie */
    @Transactional
    public void verstuur(UUID kennisgevingId, Geadresseerden aan) {
        var zaak = zaken.vergrendel(kennisgevingen.findById(kennisgevingId).zaakId);
        var kennisgeving = kennisgevingen.findById(kennisgevingId);
        if (kennisgeving.verstuurdOp == null) {
            kennisgeving.verstuurdOp = landkaart.beleid.dag();
            berichten.verstuur(kennisgeving.soort.bericht(kennisgeving, landkaart.naam(kennisgeving.andereGemeente),
                    Datum.voluit(aan.aanvraagOntvangenOp())), aan, landkaart.beleid.vandaag(zaak.gemeentecode()), kennisgeving.verstuurdOp);
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
