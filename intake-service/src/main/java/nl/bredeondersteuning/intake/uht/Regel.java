package nl.bredeondersteuning.intake.uht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Een gekeurde regel: haar velden, en de codes per klasse. Met een code van quarantaine is zij niet te verwerken. */
record Regel(int nummer, Map<String, String> velden, String bsn, String grond, LocalDate geboortedatum, List<String> quarantaine,
        List<String> opmerkingen) {

    boolean inQuarantaine() {
        return !quarantaine.isEmpty();
    }

    String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    boolean geheim() {
        return opmerkingen.contains("GEHEIMHOUDING");
    }
}
