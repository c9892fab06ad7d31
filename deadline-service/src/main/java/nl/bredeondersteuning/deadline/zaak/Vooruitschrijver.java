package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.bredeondersteuning.beleid.profiel.Profielen;

/** Schrijft wat zaken voor de dagen die komen betekenen: agenda, dwangsom en de dag waarop zij weer bekeken worden. */
@ApplicationScoped
class Vooruitschrijver {

    private final Agendarijen agenda;
    private final Dwangsomrijen dwangsommen;
    private final Wekdagen wekdagen;
    private final Profielen profielen;

    Vooruitschrijver(Agendarijen agenda, Dwangsomrijen dwangsommen, Wekdagen wekdagen, Profielen profielen) {
        this.agenda = agenda;
        this.dwangsommen = dwangsommen;
        this.wekdagen = wekdagen;
        this.profielen = profielen;
    }

    void schrijf(List<Herrekend> zaken) {
        agenda.bewaar(zaken, profielen.gemeenten());
        dwangsommen.bewaar(zaken);
        wekdagen.bewaar(zaken);
    }
}
