package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Rekent een zaak opnieuw uit op de dag van vandaag, bewaart wat veranderde en meldt de signalen die erbij of eraf komen. */
@ApplicationScoped
public class ZaakBijwerken {

    private final Dossiers dossiers;
    private final Dossierschrijver schrijver;
    private final Profielen profielen;
    private final Dagklok klok;

    ZaakBijwerken(Dossiers dossiers, Dossierschrijver schrijver, Profielen profielen, Dagklok klok) {
        this.dossiers = dossiers;
        this.schrijver = schrijver;
        this.profielen = profielen;
        this.klok = klok;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public void werkBij(UUID zaakId) {
        var dossier = dossiers.vind(zaakId).orElseThrow();
        schrijver.schrijf(dossier, Zaakstand.van(dossier.feiten(), profielen, LocalDate.now(klok)));
    }

    /** Wat nu een andere laatste dag krijgt, kreeg die door de kalender of het beleid en komt in het logboek; de zaak is vergrendeld. */
    void werkBijZonderGebeurtenis(UUID zaakId) {
        var dossier = dossiers.vind(zaakId).orElseThrow();
        schrijver.schrijfMetVerschuiving(dossier, Zaakstand.van(dossier.feiten(), profielen, LocalDate.now(klok)));
    }
}
