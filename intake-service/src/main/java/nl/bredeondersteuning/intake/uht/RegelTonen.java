package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.Portaalregels.Afgehandeld;
import nl.bredeondersteuning.intake.uht.Portaalregels.Portaalregel;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;

/** Toont regels van bestanden waar een mens naar moet kijken, met wat erin staat. */
@ApplicationScoped
public class RegelTonen {

    private final Portaalregels regels;
    private final Regelinhoud inhoud;

    RegelTonen(Portaalregels regels, Regelinhoud inhoud) {
        this.regels = regels;
        this.inhoud = inhoud;
    }

    /** Een regel met haar velden, en wat een mens ermee deed. */
    public record Getoond(UUID regelId, UUID bestandId, int rij, LocalDate ontvangenOp, Uitkomst uitkomst, List<String> codes, UUID zaakId,
            Map<String, String> velden, List<String> quarantainecodes, Afhandeling afhandeling, LocalDate afgehandeldOp, String afgehandeldDoor,
            String reden, int versie) {
    }

    /** De regels in quarantaine, langst ontvangen eerst. */
    public List<Getoond> toon(Optional<UUID> na, int limit) {
        return regels.wachtend(Aanroeper.huidig().gemeenten(), na, limit).stream().map(this::getoond).toList();
    }

    /** Een regel die in quarantaine is of was; is zij bij een zaak, dan is daar te zien wat erin staat. */
    public Getoond toon(UUID regelId) {
        return regels.met(regelId, Aanroeper.huidig().gemeenten()).filter(Portaalregel::voorEenMens).map(this::getoond)
                .orElseThrow(() -> Problem.onbekend("Deze regel").exception());
    }

    /** De opmerkingen bij een zaak die nog niet zijn nagekeken. */
    public List<Getoond> toonBij(UUID zaakId) {
        return regels.opmerkingen(zaakId).stream().map(regel -> getoond(regel, velden(regel))).toList();
    }

    private Map<String, String> velden(Portaalregel regel) {
        return inhoud.velden(regel.gemeentecode(), regel.inhoud());
    }

    private Getoond getoond(Portaalregel regel) {
        return getoond(regel, regel.zaakId() == null ? velden(regel) : Map.of());
    }

    private static Getoond getoond(Portaalregel regel, Map<String, String> velden) {
        var gedaan = Optional.ofNullable(regel.afgehandeld());
        return new Getoond(regel.id(), regel.bestandId(), regel.rij(), regel.ontvangenOp(), regel.uitkomst(), regel.codes(), regel.zaakId(),
                velden, regel.quarantainecodes(), gedaan.map(Afgehandeld::hoe).orElse(null),
                gedaan.map(Afgehandeld::op).orElse(null), gedaan.map(Afgehandeld::door).orElse(null),
                gedaan.map(Afgehandeld::reden).orElse(null), regel.versie());
    }
}
