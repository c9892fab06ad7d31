package nl.bredeondersteuning.beschikking.stuk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Of een ingezonden stuk en zijn velden kloppen; alle fouten tegelijk. */
final class Stukkeuring {

    private static final long TEN_HOOGSTE = 10L * 1024 * 1024;
    private static final int OMSCHRIJVING = 200;

    private final List<InvalidParam> fouten = new ArrayList<>();

    /** De velden van het formulier, zoals zij binnenkwamen. */
    record Formulier(FileUpload bestand, String soort, String omschrijving, String betreft, String ontvangenOp) {
    }

    static StukVastleggen.Opdracht keur(Formulier formulier, LocalDate dag) throws IOException {
        return new Stukkeuring().opdracht(formulier, dag);
    }

    private StukVastleggen.Opdracht opdracht(Formulier f, LocalDate dag) throws IOException {
        if (f.bestand() != null && f.bestand().size() > TEN_HOOGSTE) {
            throw Problem.van(Probleemsoort.TE_GROOT, "Een stuk is ten hoogste 10 MiB. Deel het op, of maak het kleiner.").exception();
        }
        var soort = Arrays.stream(Stuksoort.values()).filter(waarde -> waarde.label().equals(f.soort())).findFirst();
        if (soort.isEmpty()) {
            meld("soort", "ONBEKENDE_WAARDE", "Kies uit: " + Arrays.stream(Stuksoort.values()).map(Stuksoort::label)
                    .collect(Collectors.joining(", ")) + ".");
        }
        if (f.omschrijving() == null || f.omschrijving().isBlank() || f.omschrijving().length() > OMSCHRIJVING) {
            meld("omschrijving", "ONGELDIG", "Zeg in ten hoogste tweehonderd tekens wat het stuk is.");
        }
        var betreft = betreft(f.betreft());
        var ontvangenOp = dag(f.ontvangenOp(), dag);
        var inhoud = f.bestand() == null ? new byte[0] : Files.readAllBytes(f.bestand().uploadedFile());
        var type = type(f.bestand(), inhoud);
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        return new StukVastleggen.Opdracht(soort.orElseThrow(), type, f.omschrijving().strip(), betreft, ontvangenOp, inhoud);
    }

    private Stuktype type(FileUpload bestand, byte[] inhoud) {
        if (bestand == null || inhoud.length == 0) {
            meld("bestand", "ONTBREEKT", "Stuur het stuk mee als onderdeel bestand.");
            return null;
        }
        var type = Stuktype.van(inhoud, bestand.uploadedFile());
        if (type.isEmpty()) {
            meld("bestand", "ONBEKEND_TYPE", "Dit is geen pdf, png, jpg of docx zonder macro's.");
        } else if (bestand.fileName() == null || !type.get().heet(bestand.fileName())) {
            meld("bestand", "ANDER_TYPE", "Het bestand is niet wat zijn naam zegt: de inhoud is " + type.get().achtervoegsel() + ".");
        }
        return type.orElse(null);
    }

    private UUID betreft(String tekst) {
        try {
            return tekst == null || tekst.isBlank() ? null : UUID.fromString(tekst);
        } catch (IllegalArgumentException fout) {
            meld("betreft", "ONGELDIG", "Dit is geen id.");
            return null;
        }
    }

    private LocalDate dag(String tekst, LocalDate dag) {
        try {
            var op = tekst == null || tekst.isBlank() ? dag : LocalDate.parse(tekst);
            if (op.isAfter(dag)) {
                meld("ontvangenOp", "TOEKOMST", "Deze dag moet nog komen.");
            }
            return op;
        } catch (DateTimeParseException fout) {
            meld("ontvangenOp", "ONGELDIG", "Schrijf de dag als 2026-11-02.");
            return null;
        }
    }

    private void meld(String veld, String code, String reden) {
        fouten.add(new InvalidParam(veld, code, reden));
    }
}
