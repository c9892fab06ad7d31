package nl.bredeondersteuning.intake.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Gezin;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt vast wie tot het gezin hoort, met bron (Wht 2.21 lid 2); over een pleegkind onder de achttien zegt een mens waarom het erbij hoort. */
@ApplicationScoped
public class GezinVastleggen {

    private final ZaakOpenen zaken;
    private final Gezinsleden leden;
    private final PersoonVastleggen personen;
    private final GezinMeedelen meedelen;

    GezinVastleggen(ZaakOpenen zaken, Gezinsleden leden, PersoonVastleggen personen, GezinMeedelen meedelen) {
        this.zaken = zaken;
        this.leden = leden;
        this.personen = personen;
        this.meedelen = meedelen;
    }

    /** Een gezinslid zoals opgegeven; de motivering is nodig waar een mens oordeelt. */
    public record Opgegeven(Persoonsgegevens persoon, Gezin.Relatie relatie, boolean thuiswonend, String motivering) {
    }

    /** @return de bevindingen waarover een mens nog moet oordelen; dan is er niets vastgelegd */
    @Transactional
    public List<Bevinding> legVast(UUID zaakId, List<Opgegeven> opgegeven, String bron, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var open = opgegeven.stream().filter(lid -> lid.motivering() == null)
                .map(lid -> Gezin.toets(lid.relatie(), lid.persoon().geboortedatum(), lid.thuiswonend(), dag))
                .filter(bevinding -> bevinding.uitkomst() == Uitkomst.OORDEEL).toList();
        if (open.isEmpty()) {
            opgegeven.forEach(lid -> voegToe(zaak, lid, bron, dag));
            leden.flush();
            meedelen.deelMee(zaakId, profiel, dag);
        }
        return open;
    }

    private void voegToe(Zaak zaak, Opgegeven lid, String bron, LocalDate dag) {
        var persoonId = personen.legVast(zaak.gemeentecode(), lid.persoon());
        if (leden.lid(zaak.id(), persoonId).isPresent()) {
            return;
        }
        var rij = new Gezinslidrij();
        rij.id = UUID.randomUUID();
        rij.zaakId = zaak.id();
        rij.gemeentecode = zaak.gemeentecode();
        rij.persoonId = persoonId;
        rij.relatie = lid.relatie();
        rij.thuiswonend = lid.thuiswonend();
        rij.bron = bron;
        rij.motivering = lid.motivering();
        rij.vastgelegdOp = dag;
        rij.medewerker = Aanroeper.huidig().medewerker();
        leden.persist(rij);
    }
}
