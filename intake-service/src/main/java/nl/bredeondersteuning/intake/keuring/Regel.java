package nl.bredeondersteuning.intake.keuring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Een gekeurde regel.
 *
 * @param velden wat erin staat, per veld; een dag als jjjj-mm-dd, een code als code
 * @param bsn leeg als zij geen bruikbaar burgerservicenummer heeft
 * @param quarantaine waarom zij op een mens wacht; leeg als zij te verwerken is
 * @param opmerkingen wat een mens moet nakijken als zij verwerkt is
 * @param dubbel zij staat al eerder in dit bestand
 * @param vrijgegeven een mens heeft haar nagekeken
 */
public record Regel(int nummer, Map<String, String> velden, Map<String, LocalDate> datums, String bsn, List<String> quarantaine,
        List<String> opmerkingen, boolean dubbel, boolean vrijgegeven) {

    public boolean inQuarantaine() {
        return !quarantaine.isEmpty();
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    public LocalDate datum(String naam) {
        return datums.get(naam);
    }

    public Regel inQuarantaineDoor(String code) {
        return new Regel(nummer, velden, datums, bsn, met(quarantaine, code), opmerkingen, dubbel, vrijgegeven);
    }

    public Regel metOpmerking(String code) {
        return new Regel(nummer, velden, datums, bsn, quarantaine, met(opmerkingen, code), dubbel, vrijgegeven);
    }

    Regel alsDubbel() {
        return new Regel(nummer, velden, datums, bsn, quarantaine, opmerkingen, true, vrijgegeven);
    }

    /** Een mens keek naar wat hier nog tegenhield. */
    public Regel alsVrijgegeven() {
        return new Regel(nummer, velden, datums, bsn, List.of(), opmerkingen, false, true);
    }

    private static List<String> met(List<String> codes, String code) {
        return Stream.concat(codes.stream(), Stream.of(code)).distinct().sorted().toList();
    }
}
