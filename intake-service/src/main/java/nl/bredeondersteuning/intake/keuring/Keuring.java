package nl.bredeondersteuning.intake.keuring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bredeondersteuning.intake.bestand.Cel;
import nl.bredeondersteuning.intake.bestand.Gebied;
import nl.bredeondersteuning.intake.bestand.Mapping;
import nl.bredeondersteuning.intake.bestand.Rij;

/** Keurt regels in de volgorde van het importformaat: het aantal cellen, gevaarlijke cellen, en dan de velden. */
public final class Keuring {

    private static final Pattern FORMULE = Pattern.compile("^[ \u00a0\u2007\u202f]*([=@\\t\\r]|[+-][^\\d (])");

    private final Mapping mapping;
    private final Optional<Gebied> gebied;
    private final LocalDate ontvangenOp;

    public Keuring(Mapping mapping, Optional<Gebied> gebied, LocalDate ontvangenOp) {
        this.mapping = mapping;
        this.gebied = gebied;
        this.ontvangenOp = ontvangenOp;
    }

    /** @param vasteBreedte of een rij even veel cellen hoort te hebben als de koprij */
    public Regel keur(Rij rij, Mapping.Indeling indeling, boolean vasteBreedte) {
        var velden = new LinkedHashMap<String, Cel>();
        indeling.plaatsen().forEach((veld, plaats) -> velden.put(veld, plaats < rij.cellen().size() ? rij.cellen().get(plaats) : Cel.LEEG));
        if (vasteBreedte && !isEvenBreed(rij.cellen(), indeling.koppen().size())) {
            return afgekeurd(rij.nummer(), velden, "KOLOMAANTAL");
        }
        return gevaar(rij.cellen()).map(code -> afgekeurd(rij.nummer(), velden, code)).orElseGet(() -> velden(rij.nummer(), velden));
    }

    /** Keurt een regel waarvan een mens de velden herstelde. */
    public Regel keur(int nummer, Map<String, String> velden) {
        var cellen = new LinkedHashMap<String, Cel>();
        mapping.kolommen().keySet().forEach(veld -> cellen.put(veld, cel(veld, mapping.woord(veld, velden.getOrDefault(veld, "")))));
        return gevaar(List.copyOf(cellen.values())).map(code -> afgekeurd(nummer, cellen, code)).orElseGet(() -> velden(nummer, cellen));
    }

    /** A person writes a day as the interface does. */
    private static Cel cel(String veld, String waarde) {
        try {
            return Mapping.isDatum(veld) ? new Cel(waarde, LocalDate.parse(waarde), false) : Cel.van(waarde);
        } catch (DateTimeParseException fout) {
            return Cel.van(waarde);
        }
    }

    private static boolean isEvenBreed(List<Cel> cellen, int breedte) {
        return cellen.size() >= breedte && cellen.stream().skip(breedte).allMatch(Cel::leeg);
    }

    private static Optional<String> gevaar(List<Cel> cellen) {
        if (cellen.stream().anyMatch(cel -> cel.formule() || FORMULE.matcher(cel.tekst()).find())) {
            return Optional.of("FORMULE_IN_CEL");
        }
        return cellen.stream().anyMatch(Cel::teLang) ? Optional.of("CEL_TE_LANG") : Optional.empty();
    }

    private static Regel afgekeurd(int nummer, Map<String, Cel> cellen, String code) {
        var velden = new LinkedHashMap<String, String>();
        cellen.forEach((veld, cel) -> velden.put(veld, cel.tekst()));
        return new Regel(nummer, velden, Map.of(), null, List.of(code), List.of(), false, false);
    }

    private Regel velden(int nummer, Map<String, Cel> cellen) {
        var lezing = new Lezing(mapping, ontvangenOp, cellen);
        switch (mapping.soort()) {
            case AANMELDING -> Veldkeuring.aanmelding(lezing, gebied);
            case STATUS -> Veldkeuring.status(lezing);
            case ANTWOORD -> Veldkeuring.antwoord(lezing);
        }
        return lezing.regel(nummer);
    }
}
