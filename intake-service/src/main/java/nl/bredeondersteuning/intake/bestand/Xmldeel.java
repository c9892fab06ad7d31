package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Leest een XML-deel van een rekenblad, element voor element; een DOCTYPE komt er niet in en niets buiten het deel wordt opgehaald. */
final class Xmldeel {

    private static final XMLInputFactory FABRIEK = fabriek();
    private final XMLStreamReader lezer;

    private Xmldeel(InputStream in) throws XMLStreamException {
        lezer = FABRIEK.createXMLStreamReader(in);
    }

    /** Doet iets bij het begin van een element. */
    @FunctionalInterface
    interface Elementnemer {
        boolean neem(Xmldeel deel) throws IOException, XMLStreamException;
    }

    private static XMLInputFactory fabriek() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setXMLResolver((publiek, systeem, basis, naam) -> InputStream.nullInputStream());
        return fabriek;
    }

    static void eisZonderDoctype(InputStream in) throws IOException {
        lees(in, deel -> false);
    }

    /** Geeft elk begin van een element, tot de nemer genoeg heeft. */
    static void lees(InputStream in, Elementnemer nemer) throws IOException {
        try {
            var deel = new Xmldeel(in);
            while (deel.volgende() != XMLStreamConstants.END_DOCUMENT) {
                if (deel.lezer.isStartElement() && !nemer.neem(deel)) {
                    return;
                }
            }
        } catch (XMLStreamException fout) {
            if (fout.getNestedException() instanceof Weigering weigering) {
                throw weigering;
            }
            throw new Weigering(Bestandscode.BESTAND_BESCHADIGD);
        }
    }

    private int volgende() throws XMLStreamException, Weigering {
        var soort = lezer.next();
        if (soort == XMLStreamConstants.DTD || soort == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Weigering(Bestandscode.BESTAND_ONVEILIG);
        }
        return soort;
    }

    String naam() {
        return lezer.getLocalName();
    }

    /** De waarde van een kenmerk, met of zonder voorvoegsel; leeg als het er niet is. */
    String kenmerk(String naam) {
        for (var nummer = 0; nummer < lezer.getAttributeCount(); nummer++) {
            if (lezer.getAttributeLocalName(nummer).equals(naam)) {
                return lezer.getAttributeValue(nummer);
            }
        }
        return "";
    }

    /** Loopt langs wat er in dit element staat, tot zijn einde. */
    void binnen(Elementnemer nemer) throws IOException, XMLStreamException {
        var diepte = 1;
        while (diepte > 0) {
            switch (volgende()) {
                case XMLStreamConstants.START_ELEMENT -> diepte += nemer.neem(this) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> diepte--;
                default -> { }
            }
        }
    }

    /** De tekst van dit element, zonder wat erin genest is; ten hoogste één teken langer dan een cel mag zijn. Leest tot zijn einde. */
    void tekst(StringBuilder uit) throws XMLStreamException, Weigering {
        for (var diepte = 1; diepte > 0;) {
            switch (volgende()) {
                case XMLStreamConstants.START_ELEMENT -> diepte++;
                case XMLStreamConstants.END_ELEMENT -> diepte--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> neem(uit, diepte);
                default -> { }
            }
        }
    }

    private void neem(StringBuilder uit, int diepte) {
        var ruimte = Cel.LANGSTE + 1 - uit.length();
        if (diepte == 1 && ruimte > 0) {
            uit.append(lezer.getTextCharacters(), lezer.getTextStart(), Math.min(ruimte, lezer.getTextLength()));
        }
    }
}
