package nl.bredeondersteuning.intake.bestand;

/** De soorten bestanden van het gegevensportaal: wie zich meldde, hoe het met hen staat, en het antwoord over kinderen. */
public enum Bestandssoort {
    AANMELDING, STATUS, ANTWOORD
}
