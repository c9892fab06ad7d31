package nl.bredeondersteuning.beschikking.onderbouwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.BesluitLezen;
import nl.bredeondersteuning.beschikking.besluit.BesluitResponse;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.HorenResponse;
import nl.bredeondersteuning.beschikking.oordeel.OordeelZoeken;
import nl.bredeondersteuning.beschikking.zienswijze.ZienswijzeZoeken;

/** Wat mensen aan een besluit bijdroegen: hun oordelen, en wat de belanghebbende zei of waarom horen achterwege bleef. */
@ApplicationScoped
class Mensenwerk {

    private final OordeelZoeken oordelen;
    private final ZienswijzeZoeken zienswijzen;
    private final BezwaarZoeken bezwaren;

    Mensenwerk(OordeelZoeken oordelen, ZienswijzeZoeken zienswijzen, BezwaarZoeken bezwaren) {
        this.oordelen = oordelen;
        this.zienswijzen = zienswijzen;
        this.bezwaren = bezwaren;
    }

    /** De oordelen op een artikel waarop het besluit rust, gegeven vóór of op de dag van vaststellen. */
    List<Oordeel> oordelen(BesluitResponse besluit, List<Bevinding> gronden) {
        var delen = besluit.onderdelen().stream().flatMap(deel -> Stream.of(deel.voorzieningId(), deel.soort(), "voorziening"));
        var betreft = Stream.concat(delen, Stream.of(besluit.besluitId(), besluit.bezwaarId(), besluit.soort(),
                besluit.bezwaarId() == null ? null : "bezwaar"))
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
        return oordelen.over(besluit.zaakId(), betreft).lijst().stream()
                .filter(oordeel -> besluit.vastgesteldOp() == null || !oordeel.gegevenOp().isAfter(besluit.vastgesteldOp()))
                .filter(oordeel -> gronden.stream().anyMatch(grond -> Citaat.gelijk(grond.artikel(), oordeel.artikel()))).toList();
    }

    HorenResponse horen(BesluitLezen.Gelezen gelezen) {
        var besluit = gelezen.besluit();
        if (gelezen.soort() == Besluitsoort.BESLISSING_OP_BEZWAAR && besluit.bezwaarId() != null) {
            var gehoord = bezwaren.horen(besluit.zaakId(), besluit.bezwaarId());
            return new HorenResponse(null, null, gehoord.op(), gehoord.door(), gehoord.verslag(), gehoord.afgezienOpGrondVan(),
                    gehoord.afgezienReden(), gehoord.afgezienDoor());
        }
        return horen(besluit.zaakId(), gelezen.soort());
    }

    /** Awb 7:11 lid 1: waarover op een bezwaar opnieuw is beslist; leeg als dat het hele besluit is, en bij elk ander besluit. */
    List<Bezwaaronderdeel> bezwaaronderdelen(BesluitResponse besluit) {
        return besluit.bezwaarId() == null ? List.of() : bezwaren.in(besluit.zaakId(), besluit.bezwaarId()).onderdelen();
    }

    /** Over een onderdeel wordt gehoord zoals over een besluit van zijn soort. */
    HorenResponse horen(UUID zaakId, Besluitsoort soort) {
        var stand = zienswijzen.stand(zaakId, soort);
        return new HorenResponse(stand.gevraagdOp(), stand.totEnMet(), stand.gegevenOp(), null, stand.tekst(), stand.afgezienOpGrondVan(),
                stand.afgezienReden(), stand.afgezienDoor());
    }
}
