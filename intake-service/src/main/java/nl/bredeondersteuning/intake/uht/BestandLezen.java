package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import nl.bredeondersteuning.intake.bestand.Bestandscode;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;
import nl.bredeondersteuning.intake.bestand.Inhoud;
import nl.bredeondersteuning.intake.bestand.Mapping;
import nl.bredeondersteuning.intake.bestand.Mappings;
import nl.bredeondersteuning.intake.bestand.Tabel;
import nl.bredeondersteuning.intake.bestand.Weigering;
import nl.bredeondersteuning.intake.keuring.Keuring;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.keuring.Samenhang;

/** Leest een bestand: eerst helemaal om het te keuren, later nog eens om het te verwerken. */
@ApplicationScoped
class BestandLezen {

    private static final int MEESTE_RIJEN = 50_000;

    private final Mappings mappings;

    BestandLezen(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * Wat als geheel niet deugt, laat geen rij achter; daarom voordat er iets van bewaard wordt.
     *
     * @throws Weigering als het bestand als geheel geweigerd wordt
     */
    void keur(Portaalbestand bestand, Inhoud inhoud) throws IOException {
        var tabel = Tabel.van(inhoud);
        var indeling = mappings.indeling(bestand.soort, tabel);
        bestand.mapping = indeling.mapping().versie();
        bestand.tekenset = tabel.tekenset();
        bestand.onbekendeKolommen = indeling.onbekend();
        var rijen = new int[2];
        var gesloten = loop(tabel, indeling, rij -> {
            rijen[rij.leeg() ? 1 : 0]++;
            if (rijen[0] > MEESTE_RIJEN) {
                throw new Weigering(Bestandscode.TE_VEEL_RIJEN);
            }
            return true;
        });
        if (indeling.mapping().sluitregel() != null && !gesloten) {
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
        if (rijen[0] == 0) {
            throw new Weigering(Bestandscode.BESTAND_LEEG);
        }
        bestand.leeg = rijen[1];
    }

    /** Doet iets met een gekeurde regel. */
    @FunctionalInterface
    interface Regelnemer {
        void neem(Regel regel);
    }

    /** Geeft elke regel van een gekeurd bestand, met wat zij naast de andere is. */
    void lees(Portaalbestand bestand, Inhoud inhoud, Regelnemer nemer) throws IOException {
        var tabel = Tabel.gekeurd(inhoud, bestand.tekenset);
        var indeling = mappings.indeling(bestand.mapping, tabel);
        var keuring = new Keuring(indeling.mapping(), mappings.gebied(bestand.gemeentecode), bestand.ontvangenOp);
        var samenhang = new Samenhang(bestand.soort);
        if (bestand.soort != Bestandssoort.AANMELDING) {
            regels(tabel, indeling, keuring, samenhang::neem);
        }
        regels(tabel, indeling, keuring, regel -> nemer.neem(samenhang.toets(regel)));
    }

    private static void regels(Tabel tabel, Mapping.Indeling indeling, Keuring keuring, Regelnemer nemer) throws IOException {
        loop(tabel, indeling, rij -> {
            if (!rij.leeg()) {
                nemer.neem(keuring.keur(rij, indeling, tabel.vasteBreedte()));
            }
            return true;
        });
    }

    /** @return of het bestand met zijn sluitregel eindigt */
    private static boolean loop(Tabel tabel, Mapping.Indeling indeling, Tabel.Rijnemer nemer) throws IOException {
        var gesloten = new boolean[1];
        tabel.lees(indeling.mapping().blad(), rij -> {
            gesloten[0] = rij.nummer() > indeling.mapping().koprij() && indeling.mapping().sluit(rij);
            return !gesloten[0] && (rij.nummer() <= indeling.mapping().koprij() || nemer.neem(rij));
        });
        return gesloten[0];
    }
}
