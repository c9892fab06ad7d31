package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.bredeondersteuning.intake.bestand.Tabel.Rijnemer;

/** Leest de rijen van één blad: van een samengevoegde cel is er één waarde, en een getal kan een dag zijn. */
final class Bladlezer {

    private static final int MEESTE_KOLOMMEN = 1024;
    private static final int LAATSTE_DAG = 2_958_465;
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAG_NUL_1904 = LocalDate.of(1904, 1, 1);

    private final Tekenreeksen reeksen;
    private final boolean vanaf1904;
    private final Rijnemer nemer;
    private int laatste;

    Bladlezer(Tekenreeksen reeksen, boolean vanaf1904, Rijnemer nemer) {
        this.reeksen = reeksen;
        this.vanaf1904 = vanaf1904;
        this.nemer = nemer;
    }

    void lees(InputStream in) throws IOException {
        Xmldeel.lees(in, deel -> !deel.naam().equals("row") || nemer.neem(rij(deel)));
    }

    private Rij rij(Xmldeel deel) throws IOException, XMLStreamException {
        var genoemd = deel.kenmerk("r");
        var nummer = genoemd.isEmpty() ? laatste + 1 : getal(genoemd);
        if (nummer <= laatste) {
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
        laatste = nummer;
        var cellen = new ArrayList<Cel>();
        deel.binnen(binnen -> {
            if (!binnen.naam().equals("c")) {
                return true;
            }
            var plaats = plaats(binnen.kenmerk("r"), cellen.size());
            zet(cellen, plaats, cel(binnen));
            return false;
        });
        return new Rij(nummer, cellen);
    }

    private static void zet(List<Cel> cellen, int plaats, Cel cel) {
        if (cel.equals(Cel.LEEG) || plaats >= MEESTE_KOLOMMEN) {
            return;
        }
        while (cellen.size() <= plaats) {
            cellen.add(Cel.LEEG);
        }
        cellen.set(plaats, cel);
    }

    private static int getal(String tekst) throws Weigering {
        try {
            return Integer.parseInt(tekst);
        } catch (NumberFormatException fout) {
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
    }

    /** AB12 is column 27, counted from nought. */
    private static int plaats(String verwijzing, int volgende) {
        var kolom = 0;
        for (var teken : verwijzing.toCharArray()) {
            if (teken < 'A' || teken > 'Z' || kolom > MEESTE_KOLOMMEN) {
                break;
            }
            kolom = kolom * 26 + teken - 'A' + 1;
        }
        return kolom == 0 ? volgende : kolom - 1;
    }

    private Cel cel(Xmldeel deel) throws IOException, XMLStreamException {
        var soort = deel.kenmerk("t");
        var waarde = new StringBuilder();
        var formule = new boolean[1];
        deel.binnen(binnen -> {
            switch (binnen.naam()) {
                case "v" -> binnen.tekst(waarde);
                case "is" -> waarde.append(Tekenreeksen.tekst(binnen));
                case "f" -> {
                    formule[0] = true;
                    binnen.tekst(new StringBuilder());
                }
                default -> {
                    return true;
                }
            }
            return false;
        });
        return formule[0] ? new Cel("", null, true) : cel(soort, waarde.toString());
    }

    private Cel cel(String soort, String waarde) throws Weigering {
        return switch (soort) {
            case "s" -> Cel.van(reeksen.tekst(waarde));
            case "b" -> Cel.van("1".equals(waarde.strip()) ? "true" : "false");
            case "d" -> new Cel(waarde, iso(waarde), false);
            case "", "n" -> waarde.isBlank() ? Cel.LEEG : getalcel(waarde.strip());
            default -> Cel.van(waarde);
        };
    }

    private Cel getalcel(String waarde) {
        try {
            var getal = new BigDecimal(waarde).stripTrailingZeros();
            var gewoon = Math.abs(getal.scale()) < 30 ? getal.toPlainString() : waarde;
            return new Cel(gewoon, dag(getal), false);
        } catch (NumberFormatException fout) {
            return Cel.van(waarde);
        }
    }

    /** Excel thinks that 29 February 1900 existed: its day 60 is no day, and what comes before counts from one day later. */
    private LocalDate dag(BigDecimal getal) {
        if (getal.signum() < 0 || getal.compareTo(BigDecimal.valueOf(LAATSTE_DAG)) > 0) {
            return null;
        }
        var dagen = getal.intValue();
        if (vanaf1904) {
            return DAG_NUL_1904.plusDays(dagen);
        }
        return dagen == 0 || dagen == 60 ? null : DAG_NUL.plusDays(dagen < 60 ? dagen + 1L : dagen);
    }

    private static LocalDate iso(String waarde) {
        try {
            return LocalDate.parse(waarde.strip().substring(0, Math.min(10, waarde.strip().length())));
        } catch (DateTimeParseException fout) {
            return null;
        }
    }
}
