package nl.bredeondersteuning.intake.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt een feit vast in een zaak die al vergrendeld is; wat het betekent, weet wie het vastlegt. */
@ApplicationScoped
public class FeitVastleggen {

    private final Feiten feiten;

    FeitVastleggen(Feiten feiten) {
        this.feiten = feiten;
    }

    /** Een feit op een dag; wat niet van toepassing is, is leeg. */
    public record Nieuw(Feitsoort soort, LocalDate op, String gemeente, LocalDate dag, String waarde, String tekst) {

        public static Nieuw van(Feitsoort soort, LocalDate op, String tekst) {
            return new Nieuw(soort, op, null, null, null, tekst);
        }

        public Nieuw bij(String andereGemeente) {
            return new Nieuw(soort, op, andereGemeente, dag, waarde, tekst);
        }

        public Nieuw metDag(LocalDate genoemd) {
            return new Nieuw(soort, op, gemeente, genoemd, waarde, tekst);
        }

        public Nieuw metWaarde(String kenmerk) {
            return new Nieuw(soort, op, gemeente, dag, kenmerk, tekst);
        }
    }

    /** @return id van het feit */
    @Transactional
    public UUID legVast(Zaak zaak, Nieuw nieuw) {
        var feit = new Feit();
        feit.id = UUID.randomUUID();
        feit.zaakId = zaak.id();
        feit.gemeentecode = zaak.gemeentecode();
        feit.soort = nieuw.soort();
        feit.op = nieuw.op();
        feit.gemeente = nieuw.gemeente();
        feit.dag = nieuw.dag();
        feit.waarde = nieuw.waarde();
        feit.tekst = nieuw.tekst();
        feit.medewerker = Aanroeper.huidig().medewerker();
        feiten.persistAndFlush(feit);
        return feit.id;
    }
}
