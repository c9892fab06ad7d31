package nl.bredeondersteuning.acceptatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Een persoon van een scenario, met een eigen geldig testnummer. */
final class Persoon {

    private static final AtomicInteger NUMMER = new AtomicInteger(99990000);

    final String aanduiding;
    final String bsn = volgende();
    final String achternaam;
    LocalDate geboren = LocalDate.of(1985, 1, 1);
    String woongemeente;
    boolean gedetineerd;
    String uhtStatus = "erkend";
    String zaakId;
    String persoonId;
    /** Een of twee, in volgorde van noemen. */
    final Set<Persoon> gezaghebbers = new LinkedHashSet<>();
    Persoon verblijftBij;
    boolean eerdereNieuweStart;
    Boolean instemming;
    LocalDate dagtekening;
    final List<Lid> gezin = new ArrayList<>();
    final Map<String, LocalDate> besluiten = new HashMap<>();

    /** Een gezinslid: wie, in welke relatie tot de aanvrager, en of hij of zij thuis woont. */
    record Lid(Persoon persoon, String relatie, boolean thuiswonend) {
    }

    Persoon(String aanduiding) {
        this.aanduiding = aanduiding;
        this.achternaam = "Voorbeeld" + bsn.chars().mapToObj(cijfer -> String.valueOf((char) ('a' + cijfer - '0')))
                .reduce("", String::concat);
    }

    boolean inBuitenland() {
        return "buitenland".equals(woongemeente);
    }

    /** Wie er al bij stond, houdt zijn plaats. */
    void neemInGezin(Lid nieuw) {
        gezin.replaceAll(lid -> lid.persoon() == nieuw.persoon() ? nieuw : lid);
        if (!heeftInGezin(nieuw.persoon())) {
            gezin.add(nieuw);
        }
    }

    boolean heeftInGezin(Persoon ander) {
        return gezin.stream().anyMatch(lid -> lid.persoon() == ander);
    }

    private static String volgende() {
        while (true) {
            var basis = String.valueOf(NUMMER.incrementAndGet());
            var som = 0;
            for (var plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (basis.charAt(plaats) - '0');
            }
            if (som % 11 < 10) {
                return basis + som % 11;
            }
        }
    }
}
