package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitZoeken;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.toegang.UhtBerichtOntvangen.Bericht;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** De berichten van de Dienst Toeslagen zoals ze zijn vastgelegd. */
@ApplicationScoped
class Berichtfeiten {

    private final FeitZoeken zoeken;
    private final FeitVastleggen vastleggen;
    private final Toegangen toegangen;
    private final ToegangHertoetsen hertoetsen;

    Berichtfeiten(FeitZoeken zoeken, FeitVastleggen vastleggen, Toegangen toegangen, ToegangHertoetsen hertoetsen) {
        this.hertoetsen = hertoetsen;
        this.toegangen = toegangen;
        this.zoeken = zoeken;
        this.vastleggen = vastleggen;
    }

    /** Hetzelfde bericht over hetzelfde besluit; wat iemand door de telefoon zei of zelf liet zien, telt daarvoor niet. */
    boolean isAlOntvangen(UUID zaakId, Bericht bericht) {
        return zoeken.zoek(zaakId, Feitsoort.UHT_BERICHT, bericht.soort().label())
                .filter(eerder -> eerder.dag().equals(bericht.besluitOp())).isPresent();
    }

    /** De grond is vervallen: of de toegang blijft, zegt een mens (Wht 2.21 lid 6). */
    void hertoets(Zaak zaak, LocalDate dag) {
        hertoetsen.hertoets(zaak, dag);
    }

    UUID legVast(Zaak zaak, Bericht bericht) {
        toegangen.van(zaak.id(), zaak.gemeentecode()).meld(bericht.soort().portaalstatus(), bericht.besluitOp(), null);
        return vastleggen.legVast(zaak, bericht.alsFeit(Feitsoort.UHT_BERICHT));
    }
}
