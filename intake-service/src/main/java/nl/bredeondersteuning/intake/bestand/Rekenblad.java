package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Een xlsx-bestand, gelezen uit zijn delen zonder het uit te pakken op schijf. */
final class Rekenblad implements Tabel {

    private static final String WERKBOEK = "xl/workbook.xml";
    private static final String REEKSEN = "xl/sharedStrings.xml";

    private final Inhoud inhoud;
    private final Map<String, String> bladen = new LinkedHashMap<>();
    private final Tekenreeksen reeksen = new Tekenreeksen();
    private boolean vanaf1904;

    private Rekenblad(Inhoud inhoud) {
        this.inhoud = inhoud;
    }

    static Rekenblad van(Inhoud inhoud) throws IOException {
        if (!Zipkeuring.keur(inhoud).contains(WERKBOEK)) {
            throw new Weigering(Bestandscode.BESTANDSTYPE_ONBEKEND);
        }
        return gekeurd(inhoud);
    }

    static Rekenblad gekeurd(Inhoud inhoud) throws IOException {
        var blad = new Rekenblad(inhoud);
        blad.werkboek();
        blad.deel(REEKSEN, blad.reeksen::lees);
        return blad;
    }

    private void werkboek() throws IOException {
        var doelen = new HashMap<String, String>();
        deel("xl/_rels/workbook.xml.rels", in -> Xmldeel.lees(in, relatie -> {
            doelen.put(relatie.kenmerk("Id"), doel(relatie.kenmerk("Target")));
            return true;
        }));
        deel("[Content_Types].xml", in -> Xmldeel.lees(in, soort -> {
            if (soort.kenmerk("ContentType").contains("macroEnabled")) {
                throw new Weigering(Bestandscode.BESTAND_ONVEILIG);
            }
            return true;
        }));
        deel(WERKBOEK, in -> Xmldeel.lees(in, element -> {
            if (element.naam().equals("workbookPr")) {
                vanaf1904 = Set.of("1", "true").contains(element.kenmerk("date1904"));
            } else if (element.naam().equals("sheet") && doelen.containsKey(element.kenmerk("id"))) {
                bladen.putIfAbsent(Mapping.vouw(element.kenmerk("name")), doelen.get(element.kenmerk("id")));
            }
            return true;
        }));
    }

    private static String doel(String pad) {
        return pad.startsWith("/") ? pad.substring(1) : "xl/" + pad;
    }

    @Override
    public String tekenset() {
        return "UTF-8";
    }

    @Override
    public boolean vasteBreedte() {
        return false;
    }

    @Override
    public void lees(String blad, Rijnemer nemer) throws IOException {
        var naam = blad == null ? bladen.values().stream().findFirst().orElse(null) : bladen.get(Mapping.vouw(blad));
        if (naam != null) {
            deel(naam, in -> new Bladlezer(reeksen, vanaf1904, nemer).lees(in));
        }
    }

    /** Leest iets uit een deel. */
    @FunctionalInterface
    private interface Deelnemer {
        void lees(InputStream in) throws IOException;
    }

    /** Reads nothing when the part is not there. */
    private void deel(String naam, Deelnemer nemer) throws IOException {
        try (var zip = new ZipInputStream(inhoud.open())) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().equals(naam)) {
                    nemer.lees(zip);
                    return;
                }
            }
        }
    }
}
