package nl.bredeondersteuning.beschikking.onderbouwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.mandaat.Mandaat;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.beleid.profiel.Artikeltekst;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Regeling;
import nl.bredeondersteuning.beschikking.besluit.BesluitLezen;
import nl.bredeondersteuning.beschikking.besluit.BesluitResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.BesluitvormingResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.GrondResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.MandaatResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.ProfielversieResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.RegeltekstResponse;
import nl.bredeondersteuning.platform.beleid.Beleid;

/** De regels achter een besluit: de versie van het beleid, hoe een artikel daarin luidt, en het mandaat. */
@ApplicationScoped
class Regelboek {

    private final Profielen profielen;
    private final Mandaatregister mandaten;
    private final Beleid beleid;

    Regelboek(Profielen profielen, Mandaatregister mandaten, Beleid beleid) {
        this.profielen = profielen;
        this.mandaten = mandaten;
        this.beleid = beleid;
    }

    /** Het beleid waaronder het besluit is opgesteld; onder dat van vandaag zolang het nog een concept is. */
    Beleidsprofiel bij(UUID zaakId, BesluitResponse besluit) {
        var vandaag = beleid.vandaag(zaakId);
        return Optional.ofNullable(besluit.profielversie())
                .flatMap(versie -> profielen.versie(vandaag.gemeentecode(), versie)).orElse(vandaag);
    }

    static ProfielversieResponse versie(Beleidsprofiel profiel) {
        var versie = profiel.versie();
        return new ProfielversieResponse(versie.id(), versie.gemeente(), versie.citeertitel(), versie.publicatie(), versie.vastgesteldOp());
    }

    static GrondResponse grond(Bevinding grond, Beleidsprofiel profiel) {
        return new GrondResponse(grond.norm(), grond.artikel(), grond.uitkomst(), grond.reden(), grond.feiten(),
                regel(grond.artikel(), profiel));
    }

    private static RegeltekstResponse regel(String aanhaling, Beleidsprofiel profiel) {
        var wet = Regeling.van(aanhaling);
        if (wet.isPresent()) {
            return new RegeltekstResponse("WET", wet.get().naam(), null, null);
        }
        var artikel = profiel.artikel(aanhaling);
        return new RegeltekstResponse("BELEID", profiel.versie().citeertitel(), artikel.map(Artikeltekst::titel).orElse(null),
                artikel.map(Artikeltekst::tekst).orElse(null));
    }

    /** Het mandaat zoals het bij het besluit is bewaard; is dat er niet, dan wat het register over die dag zegt. */
    BesluitvormingResponse besluitvorming(BesluitLezen.Gelezen gelezen, String gemeentecode) {
        var besluit = gelezen.besluit();
        var mandaat = Optional.ofNullable(gelezen.mandaat()).or(() -> Optional.ofNullable(besluit.vastgesteldDoor())
                .flatMap(wie -> mandaten.mandaat(gemeentecode, wie, gelezen.soort(), 0, besluit.vastgesteldOp())));
        return new BesluitvormingResponse(besluit.opgesteldDoor(), besluit.opgesteldOp(), besluit.vastgesteldDoor(),
                besluit.vastgesteldOp(), mandaat.map(Regelboek::regel).orElse(null));
    }

    private static MandaatResponse regel(Mandaat mandaat) {
        return new MandaatResponse(mandaat.medewerker(), mandaat.ondertekenaar(), mandaat.inFunctie(), mandaat.rol(),
                mandaat.besluitsoorten().stream().sorted().map(Besluitsoort::label).toList(), mandaat.van(), mandaat.tot());
    }
}
