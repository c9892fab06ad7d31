package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.platform.kluis.Kluis;

/** Versleutelt de inhoud van een stuk, gebonden aan dat stuk en zijn gemeente. */
@ApplicationScoped
class Stukkluis {

    private final Kluis kluis;

    Stukkluis(StukInstellingen instellingen) {
        kluis = new Kluis(instellingen.sleutel());
    }

    byte[] versleutel(Stuk stuk, byte[] inhoud) {
        return kluis.versleutel(inhoud, hoortBij(stuk));
    }

    byte[] ontsleutel(Stuk stuk, byte[] versleuteld) {
        return kluis.ontsleutel(versleuteld, hoortBij(stuk));
    }

    private static String hoortBij(Stuk stuk) {
        return stuk.gemeentecode + " " + stuk.id;
    }
}
