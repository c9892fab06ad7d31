package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import nl.bredeondersteuning.intake.bestand.Bestandscode;
import nl.bredeondersteuning.intake.bestand.Mapping;
import nl.bredeondersteuning.intake.bestand.Mappings;
import nl.bredeondersteuning.intake.bestand.Rij;
import nl.bredeondersteuning.intake.bestand.Tabel;
import nl.bredeondersteuning.intake.bestand.Weigering;
import nl.bredeondersteuning.intake.keuring.Keuring;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.keuring.Samenhang;

/** Leest een bestand helemaal voordat er iets van verwerkt wordt: wat als geheel niet deugt, laat geen rij achter. */
@ApplicationScoped
class BestandLezen {

    private static final int MEESTE_RIJEN = 50_000;

    private final Mappings mappings;
    private final Bestandsdelen delen;

    BestandLezen(Mappings mappings, Bestandsdelen delen) {
        this.mappings = mappings;
        this.delen = delen;
    }

    /** @throws Weigering als het bestand als geheel geweigerd wordt */
    Gelezen lees(Portaalbestand bestand) throws IOException {
        var tabel = Tabel.van(delen.van(bestand.id, bestand.gemeentecode));
        var indeling = mappings.indeling(bestand.soort, tabel);
        var keuring = new Keuring(indeling.mapping(), mappings.gebied(bestand.gemeentecode), bestand.ontvangenOp);
        var gelezen = new Gelezen(tabel, indeling, keuring, new Samenhang(bestand.soort));
        gelezen.neemAlles();
        return gelezen;
    }

    /** Doet iets met een gekeurde regel. */
    @FunctionalInterface
    interface Regelnemer {
        void neem(Regel regel) throws IOException;
    }

    /** Een bestand, met hoeveel rijen het heeft. */
    static final class Gelezen {

        private final Tabel tabel;
        private final Mapping.Indeling indeling;
        private final Keuring keuring;
        private final Samenhang samenhang;
        private int rijen;
        private int leeg;

        private Gelezen(Tabel tabel, Mapping.Indeling indeling, Keuring keuring, Samenhang samenhang) {
            this.tabel = tabel;
            this.indeling = indeling;
            this.keuring = keuring;
            this.samenhang = samenhang;
        }

        private void neemAlles() throws IOException {
            var gesloten = loop(rij -> {
                if (rij.leeg()) {
                    leeg++;
                    return true;
                }
                if (++rijen > MEESTE_RIJEN) {
                    throw new Weigering(Bestandscode.TE_VEEL_RIJEN);
                }
                samenhang.neem(keur(rij));
                return true;
            });
            if (indeling.mapping().sluitregel() != null && !gesloten) {
                throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
            }
            if (rijen == 0) {
                throw new Weigering(Bestandscode.BESTAND_LEEG);
            }
        }

        /** Geeft elke regel, met wat zij naast de eerdere is. */
        void regels(Regelnemer nemer) throws IOException {
            loop(rij -> {
                if (!rij.leeg()) {
                    nemer.neem(samenhang.toets(keur(rij)));
                }
                return true;
            });
        }

        /** @return of het bestand met zijn sluitregel eindigt */
        private boolean loop(Tabel.Rijnemer nemer) throws IOException {
            var gesloten = new boolean[1];
            tabel.lees(indeling.mapping().blad(), rij -> {
                gesloten[0] = rij.nummer() > indeling.mapping().koprij() && indeling.mapping().sluit(rij);
                return !gesloten[0] && (rij.nummer() <= indeling.mapping().koprij() || nemer.neem(rij));
            });
            return gesloten[0];
        }

        private Regel keur(Rij rij) {
            return keuring.keur(rij, indeling, tabel.vasteBreedte());
        }

        void vul(Portaalbestand bestand) {
            bestand.mapping = indeling.mapping().versie();
            bestand.tekenset = tabel.tekenset();
            bestand.onbekendeKolommen = indeling.onbekend();
            bestand.leeg = leeg;
        }
    }
}
