package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.norm.Maatstaf;

/**
 * Waarmee een gemeente voorzieningen weegt en meet.
 *
 * @param dreigingen wat een bedreigende situatie is; bij een gesloten lijst telt alleen een tekst die met een waarde begint
 */
public record Voorzieningregels(List<Afwegingsfactor> factoren, boolean compensatieBuitenBeschouwing, boolean dreigingenOpen,
                                List<String> dreigingen, Long maximumAchterstandInCenten, boolean maatregelTegenHerhaling,
                                boolean medewerkingBinnenTermijn, List<Prijsnorm> prijsnormen) {

    public static final Voorzieningregels GEEN = new Voorzieningregels(List.of(), false, true, List.of(), null, false, false, List.of());

    public boolean draagkrachtTelt() {
        return factoren.contains(Afwegingsfactor.DRAAGKRACHT);
    }

    /** Whether what was told is a threatening situation in this municipality. */
    public boolean bedreigend(String situatie) {
        if (situatie == null || situatie.isBlank()) return false;
        if (dreigingenOpen) return true;
        var tekst = situatie.strip().toLowerCase(Locale.ROOT);
        return dreigingen.stream().anyMatch(waarde -> begintMet(tekst, waarde.toLowerCase(Locale.ROOT)));
    }

    private static boolean begintMet(String tekst, String waarde) {
        return tekst.startsWith(waarde) && (tekst.length() == waarde.length() || !Character.isLetterOrDigit(tekst.charAt(waarde.length())));
    }

    public Maatstaf maatstaf(String omschrijving, LocalDate dag) {
        var prijsnorm = prijsnormen.stream().filter(norm -> norm.omschrijving().equalsIgnoreCase(omschrijving.strip())
                && norm.vanafJaar() <= dag.getYear())
                .max(Comparator.comparingInt(Prijsnorm::vanafJaar)).map(Prijsnorm::bedragInCenten).orElse(null);
        return new Maatstaf(maximumAchterstandInCenten, maatregelTegenHerhaling, prijsnorm, medewerkingBinnenTermijn);
    }
}
