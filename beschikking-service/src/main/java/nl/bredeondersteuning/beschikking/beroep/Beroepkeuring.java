package nl.bredeondersteuning.beschikking.beroep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beschikking.beroep.BeroepResource.BeroepRequest;
import nl.bredeondersteuning.beschikking.beroep.BeroepResource.BeroepsafsluitingRequest;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Of de velden van een beroep en van zijn afloop bij elkaar passen; alle fouten tegelijk. */
final class Beroepkeuring {

    private Beroepkeuring() {
    }

    static BeroepVastleggen.Opdracht beroep(BeroepRequest request, LocalDate dag) {
        var soort = Keuze.uit("soort", request.soort(), Beroepsoort.values(), Beroepsoort::label);
        var fouten = new ArrayList<InvalidParam>();
        if (soort != Beroepsoort.NIET_TIJDIG && request.besluitId() == null) {
            fouten.add(new InvalidParam("besluitId", "ONTBREEKT", "Noem het besluit waartegen het beroep is."));
        }
        if (soort == Beroepsoort.NIET_TIJDIG && request.besluitId() != null) {
            fouten.add(new InvalidParam("besluitId", "ONGELDIG", "Tegen niet tijdig beslissen is er nog geen besluit."));
        }
        toekomst("ingesteldOp", request.ingesteldOp(), dag, fouten);
        weiger(fouten);
        return new BeroepVastleggen.Opdracht(soort, request.besluitId(), request.bezwaarId(), request.gerecht(), request.zaaknummer(),
                request.ingesteldOp());
    }

    static BeroepAfsluiten.Opdracht afsluiting(BeroepsafsluitingRequest request, LocalDate dag) {
        var uitkomst = Keuze.uit("uitkomst", request.uitkomst(), Beroepuitkomst.values(), Beroepuitkomst::label);
        var fouten = new ArrayList<InvalidParam>();
        toekomst("verzondenOp", request.verzondenOp(), dag, fouten);
        if (uitkomst == Beroepuitkomst.GEGROND && request.opdracht() == null) {
            fouten.add(new InvalidParam("opdracht", "ONTBREEKT", "Zeg wat de rechter bepaalde."));
        }
        if (uitkomst != Beroepuitkomst.GEGROND && request.opdracht() != null) {
            fouten.add(new InvalidParam("opdracht", "ONGELDIG", "Een opdracht van de rechter hoort bij een gegrond beroep."));
        }
        weiger(fouten);
        var opdracht = request.opdracht() == null ? null : Keuze.uit("opdracht", request.opdracht(), Rechtersopdracht.values(),
                Rechtersopdracht::label);
        return new BeroepAfsluiten.Opdracht(uitkomst, request.verzondenOp(), opdracht, request.opdrachtTekst(),
                request.nieuwBesluitUiterlijk());
    }

    private static void toekomst(String veld, LocalDate op, LocalDate dag, List<InvalidParam> fouten) {
        if (op.isAfter(dag)) {
            fouten.add(new InvalidParam(veld, "TOEKOMST", "Deze dag moet nog komen."));
        }
    }

    private static void weiger(List<InvalidParam> fouten) {
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
    }
}
