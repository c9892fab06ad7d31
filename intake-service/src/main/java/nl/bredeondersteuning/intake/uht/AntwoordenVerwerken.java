package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bredeondersteuning.beleid.wet.Leeftijd;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.kindvraag.OpenVragen;
import nl.bredeondersteuning.intake.kindvraag.OpenVragen.OpenVraag;
import nl.bredeondersteuning.intake.toegang.KindantwoordOntvangen;
import nl.bredeondersteuning.intake.toegang.KindantwoordOntvangen.Kindantwoord;

/** Brengt antwoorden over kinderen bij de vraag die de gemeente stelde (Wht 2.21 lid 1 sub b). */
@ApplicationScoped
class AntwoordenVerwerken {

    private final OpenVragen vragen;
    private final KindantwoordOntvangen ontvangen;

    AntwoordenVerwerken(OpenVragen vragen, KindantwoordOntvangen ontvangen) {
        this.vragen = vragen;
        this.ontvangen = ontvangen;
    }

    List<Verwerkt> verwerk(Portaalbestand bestand, List<Regel> regels) {
        var gevraagd = vragen.van(bestand.gemeentecode, regels.stream().map(Regel::bsn).filter(Objects::nonNull).distinct().toList());
        return regels.stream().map(regel -> verwerkt(bestand, regel, gevraagd.get(regel.bsn()))).toList();
    }

    private Verwerkt verwerkt(Portaalbestand bestand, Regel regel, OpenVraag vraag) {
        if (vraag == null) {
            return regel.bsn() == null ? Verwerkt.quarantaine(regel) : Verwerkt.quarantaine(regel, "ANTWOORD_ZONDER_VRAAG");
        }
        var geboren = regel.datum("geboortedatum");
        if (geboren != null && !geboren.equals(vraag.geboortedatum()) && !regel.vrijgegeven()) {
            return Verwerkt.quarantaine(regel, "GEBOORTEDATUM_WIJKT_AF");
        }
        if (regel.inQuarantaine()) {
            return Verwerkt.quarantaine(regel);
        }
        var antwoord = Kindantwoord.valueOf(regel.veld("antwoord"));
        ontvangen.ontvang(vraag.zaakId(), antwoord, bestand.ontvangenOp);
        return Verwerkt.aanvaard(antwoord == Kindantwoord.JA ? metLeeftijd(regel, vraag.geboortedatum(), bestand.ontvangenOp) : regel,
                vraag.zaakId());
    }

    /** Kampen artikel 2.3 lid 4: over wie jonger is dan zestien, gaat de brief naar wie gezag heeft. */
    private static Regel metLeeftijd(Regel regel, LocalDate geboren, LocalDate dag) {
        return Leeftijd.minderjarig(geboren, dag) ? regel.metOpmerking(Leeftijd.onderZestien(geboren, dag) ? "MINDERJARIG_ONDER_16"
                : "MINDERJARIG_16_17") : regel;
    }
}
