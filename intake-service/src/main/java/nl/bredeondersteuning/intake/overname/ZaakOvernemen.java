package nl.bredeondersteuning.intake.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.intake.aanvraag.AanvraagInnemen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.intake.toegang.RechtNagaan;
import nl.bredeondersteuning.platform.event.Outbox;

/**
 * Neemt een zaak over die al liep voordat deze suite er was, met haar oude datums als feiten en hun bron (I19); er ontstaat geen brief over
 * wat toen al gebeurde.
 */
@ApplicationScoped
public class ZaakOvernemen {

    private final AanvraagInnemen innemen;
    private final RechtNagaan nagaan;
    private final OudeDatumsVastleggen oudeDatums;
    private final Outbox outbox;

    ZaakOvernemen(AanvraagInnemen innemen, RechtNagaan nagaan, OudeDatumsVastleggen oudeDatums, Outbox outbox) {
        this.innemen = innemen;
        this.nagaan = nagaan;
        this.oudeDatums = oudeDatums;
        this.outbox = outbox;
    }

    /** De oude datums; het plan is leeg als dat er nog niet was. */
    public record Datums(LocalDate ontvangenOp, LocalDate eersteGesprek, LocalDate hulpvraagVastgesteld, LocalDate planVastgesteld,
            LocalDate toegangVerleend) {
    }

    /** De overgenomen zaak, of de zaak die hier al liep. */
    public sealed interface Outcome {
        record Overgenomen(UUID zaakId) implements Outcome {
        }

        record LooptAl(UUID zaakId) implements Outcome {
        }
    }

    @Transactional
    public Outcome neemOver(String gemeentecode, Persoonsgegevens persoon, UhtStatus status, Datums datums, String bron, LocalDate dag) {
        return switch (innemen.neemIn(gemeentecode, persoon, null, Aanvraagkanaal.OVERNAME, datums.ontvangenOp())) {
            case AanvraagInnemen.Outcome.LooptAl(var zaakId) -> new Outcome.LooptAl(zaakId);
            case AanvraagInnemen.Outcome.Ingenomen(var zaakId) -> {
                nagaan.gaNa(zaakId, new RechtNagaan.Antwoord(status, bron, "Overgenomen uit het eerdere dossier.", dag));
                oudeDatums.legVast(zaakId, datums, bron);
                outbox.add(new ZaakOvergenomen(zaakId, gemeentecode, "Wht 2.21 lid 4", datums.eersteGesprek(), datums.hulpvraagVastgesteld(),
                        datums.planVastgesteld(), datums.toegangVerleend(), dag));
                yield new Outcome.Overgenomen(zaakId);
            }
        };
    }
}
