package nl.bredeondersteuning.platform.problem;

import java.net.URI;

/** De soorten problemen die de API meldt: elk een vaste URI, één titel en één status (RFC 9457). */
public enum Probleemsoort {
    ONJUISTE_INVOER(400, "Onjuiste invoer"),
    ANDERE_INHOUD(400, "Dezelfde sleutel met andere inhoud"),
    NIET_AANGEMELD(401, "Niet aangemeld"),
    ONVOLDOENDE_RECHTEN(403, "Onvoldoende rechten"),
    NIET_GEVONDEN(404, "Niet gevonden"),
    METHODE_NIET_TOEGESTAAN(405, "Methode niet toegestaan"),
    ANTWOORDVORM_NIET_BESCHIKBAAR(406, "Antwoordvorm niet beschikbaar"),
    NORM_VERZET_ZICH(409, "Een norm verzet zich"),
    OORDEEL_NODIG(409, "Een oordeel is nodig"),
    ANDER_MOMENT(409, "Probeer het zo opnieuw"),
    TOESTAND_VERZET_ZICH(409, "De toestand laat dit niet toe"),
    VERSIE_VEROUDERD(412, "Intussen gewijzigd"),
    TE_GROOT(413, "Te groot"),
    INHOUDSTYPE_NIET_ONDERSTEUND(415, "Inhoudstype niet ondersteund"),
    VERSIE_NODIG(428, "If-Match ontbreekt"),
    STORING(500, "Storing"),
    ANDERE_SERVICE_ONBEREIKBAAR(503, "Andere service onbereikbaar");

    private final int status;
    private final String titel;

    Probleemsoort(int status, String titel) {
        this.status = status;
        this.titel = titel;
    }

    public int status() {
        return status;
    }

    public String titel() {
        return titel;
    }

    public URI type() {
        return URI.create("urn:nld:brede-ondersteuning:probleem:" + name().toLowerCase().replace('_', '-'));
    }
}
