package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Schrijft wat een zaak voor de dagen die komen betekent: agenda, dwangsom en de dag waarop zij weer bekeken wordt. */
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

    void schrijf(Dossier dossier, String zaaknummer, Zaakstand stand) {
        agenda.bewaar(dossier, zaaknummer, stand.agenda(profielen.gemeenten()));
        dwangsommen.bewaar(dossier, stand);
        wekdagen.bewaar(dossier, stand);
    }
}
