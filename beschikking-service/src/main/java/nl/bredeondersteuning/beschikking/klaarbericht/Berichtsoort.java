package nl.bredeondersteuning.beschikking.klaarbericht;

import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;

/** Waarover een brief volgt die geen besluit is, en wat erin staat. */
public enum Berichtsoort {

    /** Awb 4:1, Kampen artikel 3.1 lid 1: een mondelinge aanvraag wordt schriftelijk bevestigd. */
    ONTVANGSTBEVESTIGING("ontvangstbevestiging", "Wij hebben uw aanvraag ontvangen", "AANVRAAG_BEVESTIGD",
            "U hebt brede ondersteuning aangevraagd.") {
        @Override
        Inhoud inhoud(Klaarbericht over, String andereGemeente, String ontvangenOp) {
            return new Inhoud("Wij hebben uw aanvraag om brede ondersteuning ontvangen op " + ontvangenOp + ".",
                    List.of("U vroeg de hulp aan in een gesprek met ons. Met deze brief leggen wij dat vast.",
                            "U hoeft nu niets te doen. Wij kijken of u recht hebt op brede ondersteuning. Daarna nemen wij contact met u op.",
                            "Klopt de datum niet, of wilde u iets anders vragen? Laat het ons weten."));
        }
    },

    /** Awb 2:3 lid 1: de aanvraag was voor een andere gemeente bestemd. */
    DOORZENDING("bericht van doorzending", "Uw aanvraag ligt nu bij een andere gemeente", "DOORGEZONDEN",
            "Een andere gemeente gaat over uw aanvraag.") {
        @Override
        Inhoud inhoud(Klaarbericht over, String andereGemeente, String ontvangenOp) {
            return new Inhoud("Wij hebben uw aanvraag op " + Datum.voluit(over.gebeurdOp) + " doorgestuurd naar " + andereGemeente + ".",
                    List.of("Wij sturen uw aanvraag door, omdat die gemeente erover beslist. U hoeft niet opnieuw aan te vragen.",
                            "Wij kregen uw aanvraag op " + ontvangenOp + ". Die datum hebben wij aan de andere gemeente doorgegeven.",
                            "De andere gemeente neemt contact met u op. Vragen over uw aanvraag stelt u vanaf nu aan die gemeente."));
        }
    },

    /** Kampen artikel 3.1 lid 4: wie geen recht blijkt te hebben, wordt warm doorverwezen naar andere hulp. */
    DOORVERWIJZING("bericht van doorverwijzing", "Wij helpen u op weg naar andere hulp", "DOORVERWEZEN",
            "Wij hebben u naar andere hulp verwezen.") {
        @Override
        Inhoud inhoud(Klaarbericht over, String andereGemeente, String ontvangenOp) {
            return new Inhoud("Wij hebben u op " + Datum.voluit(over.gebeurdOp) + " doorverwezen naar andere hulp.",
                    List.of("Wij spraken met u over hulp die bij u past. Wij hebben u bij die hulp aangemeld of voorgesteld.",
                            "U hoeft uw verhaal daar niet helemaal opnieuw te vertellen.",
                            "Lukt het contact niet? Bel ons. Dan kijken wij samen met u hoe het wel lukt."));
        }
    };

    private final String label;
    private final String onderwerp;
    private final String norm;
    private final String grond;

    Berichtsoort(String label, String onderwerp, String norm, String grond) {
        this.label = label;
        this.onderwerp = onderwerp;
        this.norm = norm;
        this.grond = grond;
    }

    String label() {
        return label;
    }

    /** Het antwoord vooraan, en wat erbij hoort. */
    record Inhoud(String antwoord, List<String> alineas) {
    }

    abstract Inhoud inhoud(Klaarbericht over, String andereGemeente, String ontvangenOp);

    Bericht bericht(Klaarbericht over, String andereGemeente, String ontvangenOp) {
        var inhoud = inhoud(over, andereGemeente, ontvangenOp);
        return new Bericht(over.zaakId, label, onderwerp, inhoud.antwoord(), inhoud.alineas(),
                List.of(Bevinding.voldaan(norm, over.artikel, grond)));
    }
}
