package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Werkt zaken bij in een eigen transactie, op slot, als er geen gebeurtenis is die dat doet. */
@ApplicationScoped
class Zaakronde {

    private final Zaken zaken;
    private final ZaakBijwerken bijwerken;
    private final Rekenbasis rekenbasis;

    Zaakronde(Zaken zaken, ZaakBijwerken bijwerken, Rekenbasis rekenbasis) {
        this.zaken = zaken;
        this.bijwerken = bijwerken;
        this.rekenbasis = rekenbasis;
    }

    /** Is de kalender of het beleid veranderd, dan komen alle zaken van de gemeente langs. */
    void begin(String gemeentecode) {
        rekenbasis.wekAlsVeranderd(gemeentecode);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void werkBij(List<UUID> groep) {
        zaken.vergrendelBekende(groep);
        bijwerken.werkBijZonderGebeurtenis(groep);
    }
}
