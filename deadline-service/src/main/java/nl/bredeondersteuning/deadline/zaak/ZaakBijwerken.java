package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Rekent zaken opnieuw uit op de dag van vandaag, bewaart wat veranderde en meldt de signalen die erbij of eraf komen. */
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

    /** De zaken zijn vergrendeld. */
    @Transactional
    public void werkBij(List<UUID> zaken) {
        schrijver.schrijf(herreken(zaken));
    }

    /** Wat nu een andere laatste dag krijgt, kreeg die door de kalender of het beleid en komt in het logboek; de zaken zijn vergrendeld. */
    void werkBijZonderGebeurtenis(List<UUID> zaken) {
        schrijver.schrijfMetVerschuiving(herreken(zaken));
    }

    /** A file or a hand-over has tasks but no facts: nothing follows from it. */
    private List<Herrekend> herreken(List<UUID> zaken) {
        var dag = LocalDate.now(klok);
        return dossiers.vind(zaken).stream().filter(dossier -> !dossier.gebeurtenissen().isEmpty()).map(dossier -> new Herrekend(dossier, Zaakstand.van(dossier.feiten(), profielen, dag))).toList();
    }
}
