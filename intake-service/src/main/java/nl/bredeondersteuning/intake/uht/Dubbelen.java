package nl.bredeondersteuning.intake.uht;

import java.util.Map;

/** Legt een goede regel naast de eerdere goede regels van hetzelfde bestand. */
final class Dubbelen {

    private Dubbelen() {
    }

    /** Dezelfde persoon en grond met dezelfde inhoud is dubbel; met een andere inhoud kijkt een mens. */
    static Gekeurd toets(Regel regel, Map<String, Map<String, String>> eerdere) {
        if (regel.inQuarantaine()) {
            return new Gekeurd(regel, null);
        }
        var eerder = eerdere.putIfAbsent(regel.bsn() + "/" + regel.grond(), regel.velden());
        if (eerder == null) {
            return new Gekeurd(regel, null);
        }
        return new Gekeurd(regel, eerder.equals(regel.velden()) ? "DUBBEL_IN_BESTAND" : "DUBBEL_AFWIJKEND");
    }

    /** Een regel met de code die het bestand zelf haar geeft, of geen. */
    record Gekeurd(Regel regel, String dubbel) {
    }
}
