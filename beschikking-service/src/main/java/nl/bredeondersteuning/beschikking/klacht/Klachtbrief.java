package nl.bredeondersteuning.beschikking.klacht;

import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;

/** De brieven over een klacht, in gewone woorden tegen de klager (Awb 9:6, 9:8, 9:11, 9:12). */
final class Klachtbrief {

    private Klachtbrief() {
    }

    static Bericht ontvangst(Klacht klacht) {
        return new Bericht(klacht.zaakId, "bevestiging van klacht", "Wij hebben uw klacht ontvangen",
                "Wij kregen uw klacht op " + Datum.voluit(klacht.ontvangenOp) + ".",
                List.of("Iemand die er niet bij betrokken was, kijkt naar uw klacht. U kunt ons eerst vertellen wat er gebeurde.",
                        "U krijgt ons antwoord uiterlijk " + laatsteDag(klacht) + "."),
                List.of(Bevinding.voldaan("KLACHT_ONTVANGEN", "Awb 9:6", "Wij bevestigen dat wij uw klacht kregen.")));
    }

    static Bericht verdaging(Klacht klacht, Bevinding grond) {
        return new Bericht(klacht.zaakId, "verdaging van klacht", "Wij hebben meer tijd nodig voor uw klacht",
                "U krijgt ons antwoord op uw klacht uiterlijk " + laatsteDag(klacht) + ".",
                List.of("Het lukt ons niet om eerder te antwoorden. Dat spijt ons.", "U hoeft niets te doen."), List.of(grond));
    }

    static Bericht nietBehandeld(Klacht klacht) {
        return new Bericht(klacht.zaakId, "klacht niet in behandeling", "Wij behandelen uw klacht niet",
                "Wij nemen uw klacht van " + Datum.voluit(klacht.ontvangenOp) + " niet in behandeling.",
                List.of("Dit is waarom: " + klacht.oordeel, ombudsman(klacht)), gronden(klacht));
    }

    static Bericht afhandeling(Klacht klacht) {
        var conclusie = klacht.conclusie == null ? "Hiermee is uw klacht bij ons afgehandeld." : klacht.conclusie;
        return new Bericht(klacht.zaakId, "antwoord op klacht", "Ons antwoord op uw klacht", "Uw klacht is "
                + klacht.uitkomst.label() + ".", List.of("Wij kregen uw klacht op " + Datum.voluit(klacht.ontvangenOp) + ".",
                        klacht.oordeel, conclusie, ombudsman(klacht)), gronden(klacht));
    }

    private static List<Bevinding> gronden(Klacht klacht) {
        return klacht.bevindingen.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
                .filter(bevinding -> !bevinding.op("Awb 9:9") || bevinding.uitkomst() == Uitkomst.VOLDAAN).toList();
    }

    private static String ombudsman(Klacht klacht) {
        return "Bent u het niet eens met ons antwoord? Dan kunt u naar de Nationale ombudsman gaan. Dat kan tot en met "
                + Datum.voluit(Klachtbehandeling.ombudsmanTotEnMet(klacht.afgehandeldOp)) + ".";
    }

    private static String laatsteDag(Klacht klacht) {
        return Datum.voluit(klacht.termijn().uitersteDatum());
    }
}
