package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Signaal;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.deadline.regels.Termijnstatus;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.events.ZaakEvent;

/** Wat deze service van een zaak bewaart: haar gebeurtenissen, en wat daar de vorige keer uit volgde. */
record Dossier(UUID zaakId, String gemeentecode, boolean afgeschermd, long versie, List<ZaakEvent> gebeurtenissen,
               List<Termijnrij> termijnen, List<Signaalrij> signalen, List<Taakrij> taken, Vooruit vooruit) {

    /** Wat van de dagen die komen bewaard is: de punten op de agenda, de wekdag, en de dwangsom die kan oplopen. */
    record Vooruit(List<UUID> agenda, LocalDate wekdag, Dwangsomrij dwangsom) {

        static final Vooruit LEEG = new Vooruit(List.of(), null, null);

        Vooruit {
            agenda = agenda == null ? List.of() : List.copyOf(agenda);
        }
    }

    /** Waaruit een dwangsom op elke dag te berekenen is. */
    record Dwangsomrij(LocalDate termijnEinde, LocalDate ontvangenOp, LocalDate besluitOp) {
    }

    /** Een termijn zoals hij bewaard is: genoeg om te zien of er iets veranderde. */
    record Termijnrij(Termijnsoort soort, UUID betreft, Termijnstatus status, UUID vingerafdruk, LocalDate uitersteDatum) {

        boolean van(Termijnsoort anderSoort, UUID ander) {
            return soort == anderSoort && betreft.equals(sleutel(ander));
        }
    }

    /** Een signaal dat gegeven en niet ingetrokken is. */
    record Signaalrij(UUID id, Signaal.Soort soort, Termijnsoort termijn, UUID betreft, String artikel, LocalDate uitersteDatum,
                      LocalDate signaalOp) {

        Signaal signaal() {
            return new Signaal(soort, termijn, betreft.equals(GEEN) ? null : betreft, artikel, uitersteDatum, signaalOp);
        }
    }

    /** Een open taak. */
    record Taakrij(UUID id, Taaksoort soort, UUID betreft, String artikel, String reden, LocalDate uitersteDatum, LocalDate streefdatum,
                   LocalDate ontstaanOp, String medewerker, long versie) {

        Taak taak() {
            return new Taak(soort, betreft, artikel, reden, uitersteDatum, streefdatum);
        }
    }

    /** Stands in the key of a term that is about no decision. */
    static final UUID GEEN = new UUID(0, 0);

    static UUID sleutel(UUID betreft) {
        return betreft == null ? GEEN : betreft;
    }

    Zaakfeiten feiten() {
        return Feitenlezer.lees(gemeentecode, gebeurtenissen);
    }

    Optional<Termijnrij> termijn(Termijnsoort soort, UUID betreft) {
        return termijnen.stream().filter(t -> t.van(soort, betreft)).findFirst();
    }
}
