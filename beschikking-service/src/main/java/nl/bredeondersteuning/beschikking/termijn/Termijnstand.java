package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.profiel.Termijnregel;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Opschorting;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;

/** Rekent de termijnen uit die deze service verschuift of stilzet, met dezelfde regels en feiten als het grootboek van deadline-service. */
@ApplicationScoped
public class Termijnstand {

    private final DossierLezen dossiers;
    private final Termijnwijzigingen wijzigingen;
    private final BezwaarZoeken bezwaren;
    private final Profielen profielen;

    Termijnstand(DossierLezen dossiers, Termijnwijzigingen wijzigingen, BezwaarZoeken bezwaren, Profielen profielen) {
        this.dossiers = dossiers;
        this.wijzigingen = wijzigingen;
        this.bezwaren = bezwaren;
        this.profielen = profielen;
    }

    /** Een termijn die loopt: waarvan, waarover, en tot wanneer. */
    public record Loopt(Termijnregel regel, UUID betreft, LocalDate begin, Termijnuitkomst uitkomst, List<Termijnwijziging> wijzigingen) {

        public LocalDate laatsteDag() {
            return uitkomst.uitersteDatum();
        }

        List<Verlenging> verlengingen() {
            return Termijnwijziging.verlengingen(wijzigingen);
        }

        /** Alleen wat op dit artikel is verlengd. */
        List<Duur> verlengdMet(String artikel) {
            return verlengingen().stream().filter(verlenging -> verlenging.artikel().equals(artikel)).map(Verlenging::duur).toList();
        }

        List<Opschorting> opschortingen() {
            return Termijnwijziging.opschortingen(wijzigingen);
        }
    }

    /** Leeg als de termijn in deze zaak (nog) niet loopt, of geen termijn is die deze service wijzigt. */
    public Optional<Loopt> van(UUID zaakId, Termijnsoort soort) {
        var dossier = dossiers.lees(zaakId);
        return switch (soort) {
            case BESLISTERMIJN_AWB -> loopt(zaakId, dossier, soort, dossier.ontvangenOp());
            case BESCHIKKING -> loopt(zaakId, dossier, soort, dossier.eersteGesprekOp());
            case BESLISSING_OP_BEZWAAR -> bezwaren.lopend(zaakId).filter(bezwaar -> bezwaar.bekendgemaaktOp() != null)
                    .map(bezwaar -> beslissing(zaakId, dossier, bezwaar));
            default -> Optional.empty();
        };
    }

    private Optional<Loopt> loopt(UUID zaakId, Dossier dossier, Termijnsoort soort, LocalDate begin) {
        if (begin == null) {
            return Optional.empty();
        }
        return profielen.voor(dossier.gemeentecode(), begin).termijn(soort).map(regel -> {
            var erbij = wijzigingen(zaakId, soort, null, dossier.aanvullingen().stream().filter(verzoek -> soort == Termijnsoort.BESLISTERMIJN_AWB)
                    .flatMap(Termijnstand::stilstand));
            return new Loopt(regel, null, begin, regel.vanaf(begin, erbij), erbij);
        });
    }

    /** Awb 7:10 lid 1: na de laatste dag van de bezwaartermijn; met een commissie langer. */
    private Loopt beslissing(UUID zaakId, Dossier dossier, BezwaarZoeken.Gevonden bezwaar) {
        var profiel = profielen.voor(dossier.gemeentecode(), bezwaar.bekendgemaaktOp());
        var begin = profiel.termijn(Termijnsoort.BEZWAARTERMIJN).orElseThrow().vanaf(bezwaar.bekendgemaaktOp()).uitersteDatum();
        var regel = profielen.voor(dossier.gemeentecode(), begin).termijn(Termijnsoort.BESLISSING_OP_BEZWAAR).orElseThrow()
                .met(Bezwaarbehandeling.beslistermijn(bezwaar.commissie()));
        var erbij = wijzigingen(zaakId, Termijnsoort.BESLISSING_OP_BEZWAAR, bezwaar.id(), bezwaar.herstel().stream()
                .flatMap(verzoek -> verzoek.wijziging(begin).stream()));
        return new Loopt(regel, bezwaar.id(), begin, regel.vanaf(begin, erbij), erbij);
    }

    /** By day, with the days on which an application or an objection was being completed. */
    private List<Termijnwijziging> wijzigingen(UUID zaakId, Termijnsoort soort, UUID betreft, Stream<Termijnwijziging> aanvullen) {
        var eigen = wijzigingen.geldend(zaakId, soort, betreft).stream().map(Termijnwijzigingrij::wijziging);
        return Stream.concat(aanvullen, eigen).sorted(Comparator.comparing(Termijnwijziging::vastgelegd)).toList();
    }

    /** Awb 4:15 lid 1 sub a. */
    private static Stream<Termijnwijziging> stilstand(Aanvulling.Verzoek verzoek) {
        return verzoek.opschorting().map(o -> (Termijnwijziging) new Termijnwijziging.Opgeschort(o.vanaf(), o.tot(), o.artikel(),
                verzoek.gevraagdOp())).stream();
    }

    /** De aanhaling waaronder een termijn in deze zaak loopt, ook als deze service hem niet wijzigt. */
    String artikel(UUID zaakId, String gemeentecode, Termijnsoort soort, LocalDate dag) {
        var dossier = dossiers.lees(zaakId);
        var anker = dossier.anker();
        if (anker != null && soort.wetsartikel().isPresent()) {
            return anker.artikel(soort);
        }
        return profielen.voor(gemeentecode, dag).termijn(soort).map(Termijnregel::artikel).or(soort::wetsartikel)
                .or(() -> soort.wettelijkeTegenhanger().flatMap(Termijnsoort::wetsartikel)).orElse("Awb 4:13");
    }
}
