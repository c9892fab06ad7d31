package nl.bredeondersteuning.beschikking.sjabloon;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Keurt de XHTML van een sjabloon: welgevormd, alleen wat in een toegankelijke PDF past, en niets wat van buiten komt of iets uitvoert. */
final class Opmaakkeuring extends DefaultHandler {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final Set<String> ELEMENTEN = Set.of("p", "h2", "h3", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td",
            "strong", "em", "br", "span", "div");
    private static final Set<String> VAN_KADER = Set.of("html", "head", "title", "meta", "style", "body", "h1", "img");
    private static final Set<String> ATTRIBUTEN = Set.of("class", "scope", "colspan", "rowspan", "lang", "xml:lang");
    private static final Map<String, Set<String>> ATTRIBUTEN_VAN_KADER = Map.of("html", Set.of("xmlns", "lang", "xml:lang"), "meta",
            Set.of("name", "content"), "img", Set.of("src", "alt"));
    private static final List<String> VAN_BUITEN = List.of("url(", "@import", "@font-face", "expression(");

    private final boolean kader;
    private final BiConsumer<Integer, String> meld;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> openOpRegel = new ArrayDeque<>();
    private final Set<String> gezien = new HashSet<>();
    private Locator plaats;
    private int niveau = 1;
    private boolean kopNodig;

    private Opmaakkeuring(boolean kader, BiConsumer<Integer, String> meld) {
        this.kader = kader;
        this.meld = meld;
    }

    static void keur(Sjabloonsoort soort, String bron, BiConsumer<Integer, String> meld) {
        var keuring = new Opmaakkeuring(soort == Sjabloonsoort.KADER, meld);
        try {
            var fabriek = SAXParserFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabriek.newSAXParser().parse(new InputSource(new StringReader(keuring.document(bron))), keuring);
        } catch (SAXParseException fout) {
            meld.accept(keuring.nietGesloten(fout.getLineNumber()), "geen welgevormde XHTML; sluit elk element en schrijf & als &amp; (" + fout.getMessage() + ")");
        } catch (SAXException | ParserConfigurationException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** At the end of the file that is the element that was left open. */
    private int nietGesloten(int regel) {
        return openOpRegel.size() > 1 && regel >= plaats.getLineNumber() ? openOpRegel.peek() : regel;
    }

    /** The lines stay where they are. */
    private String document(String bron) {
        if (!kader) return "<sjabloon>" + bron + "</sjabloon>";
        return bron.startsWith(DOCTYPE) ? bron.substring(DOCTYPE.length()) : bron;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startElement(String uri, String lokaal, String naam, Attributes attributen) {
        openOpRegel.push(plaats.getLineNumber());
        if (open.isEmpty() && !kader) {
            open.push(naam);
            return;
        }
        if (!ELEMENTEN.contains(naam) && !(kader && VAN_KADER.contains(naam))) {
            fout("het element <" + naam + "> kan niet in " + (kader ? "een brief" : "dit deel van een brief") + "; haal het weg");
        }
        if (!kader && gezien.isEmpty() && !(naam.equals("p") && "antwoord".equals(attributen.getValue("class")))) {
            fout("BR-3 ontbreekt: begin met het antwoord, als <p class=\"antwoord\">");
        }
        gezien.add(naam);
        for (var nummer = 0; nummer < attributen.getLength(); nummer++) attribuut(naam, attributen.getQName(nummer), attributen.getValue(nummer));
        toegankelijk(naam, attributen);
        open.push(naam);
    }

    private void attribuut(String element, String naam, String waarde) {
        if (!ATTRIBUTEN.contains(naam) && !(kader && ATTRIBUTEN_VAN_KADER.getOrDefault(element, Set.of()).contains(naam))) {
            fout("het attribuut " + naam + " van <" + element + "> kan niet; haal het weg");
        }
        if (naam.equals("src") && !waarde.equals("{huisstijl.logo}")) fout("een beeld van buiten kan niet; gebruik {huisstijl.logo}");
    }

    private void toegankelijk(String naam, Attributes attributen) {
        switch (naam) {
            case "h1" -> kop(1);
            case "h2" -> kop(2);
            case "h3" -> kop(3);
            case "table" -> kopNodig = true;
            case "th" -> {
                kopNodig = false;
                if (!Set.of("row", "col").contains(String.valueOf(attributen.getValue("scope")))) fout("een th zonder scope; schrijf scope=\"row\" of scope=\"col\"");
            }
            case "td" -> {
                if (kopNodig) fout("een tabel zonder kop; begin haar eerste rij met <th scope=\"row\"> of <th scope=\"col\">");
                kopNodig = false;
            }
            case "img" -> {
                if (attributen.getValue("alt") == null || attributen.getValue("alt").isBlank()) fout("een beeld zonder alt; zeg wat het is");
            }
            case "html" -> {
                if (!"nl-NL".equals(attributen.getValue("lang"))) fout("de taal ontbreekt; schrijf <html lang=\"nl-NL\" …>");
            }
            default -> {
            }
        }
    }

    private void kop(int nieuw) {
        if (nieuw > niveau + 1) fout("een kop <h" + nieuw + "> zonder <h" + (nieuw - 1) + "> ervoor");
        niveau = nieuw;
    }

    @Override
    public void characters(char[] tekens, int begin, int lengte) {
        if (!"style".equals(open.peek())) return;
        var tekst = new String(tekens, begin, lengte);
        VAN_BUITEN.stream().filter(tekst::contains).forEach(deel -> fout("'" + deel + "' in de opmaak kan niet; een brief haalt niets van buiten"));
    }

    @Override
    public void endElement(String uri, String lokaal, String naam) {
        open.pop();
        openOpRegel.pop();
    }

    @Override
    public void endDocument() {
        if (!kader && gezien.isEmpty()) fout("BR-3 ontbreekt: begin met het antwoord, als <p class=\"antwoord\">");
        if (kader && !gezien.contains("h1")) fout("de kop <h1> ontbreekt");
        if (kader && !gezien.contains("title")) fout("de titel <title> ontbreekt; een PDF heeft er een (PDF-2)");
    }

    @Override
    public void fatalError(SAXParseException fout) throws SAXParseException {
        throw fout;
    }

    private void fout(String tekst) {
        meld.accept(plaats.getLineNumber(), tekst);
    }
}
