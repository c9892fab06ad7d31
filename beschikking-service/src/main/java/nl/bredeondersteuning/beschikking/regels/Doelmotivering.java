package nl.bredeondersteuning.beschikking.regels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/**
 * Awb 3:46 en 3:47: bij elke doelstelling die in het plan verandert, zegt het besluit waarom. Bij een doelstelling die er op iemands eigen
 * vraag bij komt, kan dat achterwege blijven: daaraan is geen behoefte (Awb 3:48 lid 1).
 */
@Artikel({"Awb 3:46", "Awb 3:47", "Awb 3:48"})
public final class Doelmotivering {

    private Doelmotivering() {
    }

    /**
     * Een doelstelling die verandert.
     *
     * @param erbij of zij nieuw is
     * @param reden leeg als niemand zei waarom
     */
    public record Doel(String leefgebied, boolean erbij, String reden) {

        boolean gemotiveerd() {
            return reden != null && !reden.isBlank();
        }
    }

    /** @return leeg als er geen doelstelling verandert */
    public static Optional<Bevinding> toets(List<Doel> doelen) {
        if (doelen.isEmpty()) return Optional.empty();
        var feiten = doelen.stream().map(doel -> Feit.van("reden bij " + doel.leefgebied(), doel.gemotiveerd() ? doel.reden() : "geen", "plan"))
                .toArray(Feit[]::new);
        var zonder = doelen.stream().filter(doel -> !doel.gemotiveerd()).toList();
        var nodig = zonder.stream().filter(doel -> !doel.erbij()).map(Doel::leefgebied).distinct().collect(Collectors.joining(", "));
        if (!nodig.isEmpty()) {
            return Optional.of(Bevinding.verzet("DOELMOTIVERING", "Awb 3:46", "Zeg in doelredenen waarom dit doel verandert. Een reden ontbreekt bij: "
                    + nodig + ".", feiten));
        }
        return Optional.of(zonder.isEmpty() ? Bevinding.voldaan("DOELMOTIVERING", "Awb 3:46", "Bij elk doel dat verandert, staat waarom.", feiten)
                : Bevinding.nietVanToepassing("DOELMOTIVERING", "Awb 3:48 lid 1", "Een nieuw doel zonder reden kan; geef haar in doelredenen"
                        + " als wie de brief krijgt daaraan behoefte heeft.", feiten));
    }
}
