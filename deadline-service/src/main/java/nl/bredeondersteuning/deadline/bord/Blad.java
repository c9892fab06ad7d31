package nl.bredeondersteuning.deadline.bord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** Een blad van het termijnbord: op welk adres het staat en wat erop komt. */
interface Blad {

    List<String> ROLLEN = List.of(Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST);

    /** Het adres onder {@code /bord}, met {@code :zaakId} als het over één zaak gaat. */
    String pad();

    /** De naam van het sjabloon, en van de handeling in de audit. */
    String naam();

    Getoond toon(Vraag vraag);

    /** Wie wat wil zien, op welke dag. */
    record Vraag(Aanroeper wie, Map<String, String> zoek, UUID zaakId, LocalDate vandaag) {

        /** Leeg als er niets of niets leesbaars staat: een bord weigert niet, het toont dan alles. */
        String sleutel(String naam) {
            var waarde = zoek.get(naam);
            return waarde == null || waarde.isBlank() ? null : waarde.strip();
        }

        LocalDate dag(String naam) {
            return Datum.lees(sleutel(naam)).orElse(null);
        }

        /** De gevraagde rol; anders die van wie kijkt, als hij er één heeft. */
        String rol() {
            var gevraagd = sleutel("rol");
            if (gevraagd != null) {
                return ROLLEN.contains(gevraagd) ? gevraagd : null;
            }
            var eigen = wie.rollen().stream().filter(ROLLEN::contains).toList();
            return eigen.size() == 1 ? eigen.getFirst() : null;
        }
    }

    /** Wat het blad toont, en van welke zaken, voor de audit. */
    record Getoond(Object inhoud, Collection<UUID> zaken) {
    }
}
