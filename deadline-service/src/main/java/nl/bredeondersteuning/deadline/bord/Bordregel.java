package nl.bredeondersteuning.deadline.bord;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.deadline.agenda.Agendalijst;
import nl.bredeondersteuning.deadline.regels.Agendapunt;
import nl.bredeondersteuning.deadline.werkvoorraad.Werkvoorraad;

/** Regels van het bord in de woorden van een mens. */
final class Bordregel {

    private Bordregel() {
    }

    /** Een punt van de agenda. */
    public record Punt(String dag, String datum, UUID zaakId, String zaaknummer, String soort, String soortwoord, String wat, String rol,
                       boolean teLaat, String sinds) {

        static Punt of(Agendalijst.Regel r) {
            return new Punt(Datum.metWeekdag(r.datum()), r.datum().toString(), r.zaakId(), nummer(r.zaaknummer()),
                    r.uitersteDatum() != null ? "laat" : r.soort().name().toLowerCase(), r.uitersteDatum() != null ? "Te laat"
                    : woord(r.soort()), hoofdletter(r.wat()), r.rol(), r.uitersteDatum() != null,
                    r.uitersteDatum() == null ? "" : "de laatste dag was " + Datum.voluit(r.uitersteDatum()));
        }

        private static String woord(Agendapunt.Soort soort) {
            return switch (soort) {
                case TERMIJN -> "Laatste dag";
                case STREEFDATUM -> "Streefdatum";
                case AFSPRAAK -> "Afspraak";
            };
        }
    }

    /** Een taak van de werkvoorraad. */
    public record Taakregel(UUID id, UUID zaakId, String zaaknummer, String taak, String rol, String artikel, String reden, String uiterste,
                            String streef, String nog, boolean dringend, String medewerker, boolean vanMij, long versie) {

        static Taakregel of(Werkvoorraad.Regel r, LocalDate vandaag, String ik) {
            var dag = r.uitersteDatum();
            var streef = r.streefdatum();
            return new Taakregel(r.id(), r.zaakId(), nummer(r.zaaknummer()), hoofdletter(r.soort().label()), r.rol(), r.artikel(), r.reden(),
                    dag == null ? "" : Datum.metWeekdag(dag), streef == null || streef.equals(dag) ? "" : Datum.metWeekdag(streef),
                    dag == null ? "geen laatste dag" : Bordregel.nog(vandaag, dag), dag != null && dag.isBefore(vandaag.plusDays(8)),
                    r.medewerker() == null ? "" : r.medewerker(), ik.equals(r.medewerker()), r.versie());
        }
    }

    static String nummer(String zaaknummer) {
        return zaaknummer == null ? "zonder zaaknummer" : zaaknummer;
    }

    static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase() + tekst.substring(1);
    }

    static String nog(LocalDate vandaag, LocalDate dag) {
        var dagen = ChronoUnit.DAYS.between(vandaag, dag);
        if (dagen == 0) {
            return "vandaag";
        }
        if (dagen == 1) {
            return "morgen";
        }
        return dagen > 0 ? "nog " + dagen + " dagen" : dagen == -1 ? "1 dag te laat" : -dagen + " dagen te laat";
    }
}
