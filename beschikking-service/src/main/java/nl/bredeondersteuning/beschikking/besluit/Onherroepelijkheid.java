package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Onherroepelijk;
import nl.bredeondersteuning.beschikking.beroep.BeroepZoeken;
import nl.bredeondersteuning.beschikking.beroep.Beroepuitkomst;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;

/** Rekent per besluit uit vanaf wanneer er niets meer tegen openstaat, met alle rechtsmiddelen van de zaak in drie vragen (Awb 6:7). */
@ApplicationScoped
class Onherroepelijkheid {

    private final Besluiten besluiten;
    private final BezwaarZoeken bezwaren;
    private final BeroepZoeken beroepen;

    Onherroepelijkheid(Besluiten besluiten, BezwaarZoeken bezwaren, BeroepZoeken beroepen) {
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.beroepen = beroepen;
    }

    Zaak in(UUID zaakId) {
        return new Zaak(besluiten.van(zaakId), bezwaren.tegenBesluiten(zaakId), beroepen.tegenBesluiten(zaakId));
    }

    /** Alle besluiten van een zaak en wat ertegen is ingesteld. */
    record Zaak(List<Besluit> besluiten, List<BezwaarZoeken.TegenBesluit> bezwaren, List<BeroepZoeken.Gevonden> beroepen) {

        /** De dag voor het hele besluit; leeg als die er (nog) niet is. */
        LocalDate op(Besluit besluit) {
            return besluit.status == Besluitstatus.BEKENDGEMAAKT ? Onherroepelijk.op(besluit(besluit)).orElse(null) : null;
        }

        /** De dag voor één onderdeel, dat eerder dan de rest kan vaststaan. */
        LocalDate op(Besluit besluit, Onderdeel deel) {
            return besluit.status == Besluitstatus.BEKENDGEMAAKT
                    ? Onherroepelijk.op(besluit(besluit), deel.voorzieningId()).orElse(null) : null;
        }

        private Onherroepelijk.Besluit besluit(Besluit besluit) {
            return new Onherroepelijk.Besluit(besluit.bekendgemaaktOp,
                    bezwaren.stream().filter(bezwaar -> bezwaar.besluitId().equals(besluit.id)).map(this::bezwaar).toList(),
                    beroepen.stream().filter(beroep -> beroep.besluitId().equals(besluit.id)).map(Zaak::beroep).toList());
        }

        private Onherroepelijk.Bezwaar bezwaar(BezwaarZoeken.TegenBesluit bezwaar) {
            var beslissing = besluiten.stream().filter(besluit -> besluit.id.equals(bezwaar.beslissingId())).findFirst();
            return new Onherroepelijk.Bezwaar(bezwaar.ingetrokkenOp(), bezwaar.herroepen(), beslissing.map(this::besluit).orElse(null),
                    bezwaar.onderdelen());
        }

        private static Onherroepelijk.Beroep beroep(BeroepZoeken.Gevonden beroep) {
            return new Onherroepelijk.Beroep(beroep.verzondenOp(), beroep.uitkomst() == Beroepuitkomst.GEGROND,
                    beroep.hoger() || beroep.uitkomst() == Beroepuitkomst.INGETROKKEN);
        }
    }
}
