package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.AfwijkendeGegevens;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.awb.Zienswijze;
import nl.bredeondersteuning.beleid.mandaat.Mandaat;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.zienswijze.ZienswijzeZoeken;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Wat bij het vaststellen getoetst wordt: vier ogen en mandaat, het horen, en wat de stand van de zaak op die dag tegenhoudt. */
@ApplicationScoped
class Vaststeltoets {

    private final Zaaktoets zaak;
    private final ZienswijzeZoeken zienswijzen;
    private final Bevoegd bevoegd;
    private final Soortnormen soortnormen;

    Vaststeltoets(Zaaktoets zaak, ZienswijzeZoeken zienswijzen, Bevoegd bevoegd, Soortnormen soortnormen) {
        this.zaak = zaak;
        this.zienswijzen = zienswijzen;
        this.bevoegd = bevoegd;
        this.soortnormen = soortnormen;
    }

    Getoetst toets(Besluit besluit, String wie, LocalDate dag) {
        var profiel = bevoegd.profiel(besluit, dag);
        var wieEnHoe = List.of(Vaststelling.anderDanOpsteller(besluit.opsteller, wie), bevoegd.mandaat(besluit, besluit.soort, besluit.bedragInCenten(), wie, dag),
                zienswijze(besluit, besluit.soort, besluit.materiaal, dag));
        var voorwaarden = Stream.of(wieEnHoe, zaak.toestand(besluit), soortnormen.vaststellen(besluit, wie, profiel, dag))
                .flatMap(List::stream).toList();
        return new Getoetst(besluit.samengevoegd(), voorwaarden,
                besluit.delen().stream().map(deel -> deel(besluit, deel, wie, profiel, dag)).toList());
    }

    /** Awb 10:3, 4:7 en I13: waar er meer onderdelen zijn, moet wie besluit elk ervan mogen nemen en is over elk zo nodig gehoord. */
    private Getoetst.Deel deel(Besluit besluit, Onderdeel deel, String wie, Beleidsprofiel profiel, LocalDate dag) {
        var voorwaarden = besluit.samengevoegd() ? List.of(bevoegd.mandaat(besluit, deel.soort(), deel.bedragInCenten(), wie, dag),
                zienswijze(besluit, deel.soort(), deel.materiaal(), dag)) : List.<Bevinding>of();
        return new Getoetst.Deel(deel, voorwaarden, deel.toegekend() ? zaak.poort(besluit, deel, profiel, dag) : List.of());
    }

    /** Awb 10:3: het mandaat waarmee wordt besloten, om bij het besluit te bewaren. */
    Mandaat mandaat(Besluit besluit, String wie, LocalDate dag) {
        return bevoegd.regel(besluit, besluit.soort, besluit.bedragInCenten(), wie, dag).orElse(null);
    }

    List<Bevinding> overgedragen(Besluit besluit) {
        return zaak.overgedragen(besluit);
    }

    private Bevinding zienswijze(Besluit besluit, Besluitsoort soort, JsonNode materiaal, LocalDate dag) {
        var gehoord = zienswijzen.stand(besluit.zaakId, soort);
        return Zienswijze.toets(new Zienswijze.Feiten(soort.opAanvraag(), soort.weigerend(),
                AfwijkendeGegevens.van(soort, bronnen(materiaal)),
                soortnormen.opVerzoek(besluit), soort == Besluitsoort.DWANGSOM_VASTGESTELD, gehoord.totEnMet(), gehoord.gegevenOp(),
                gehoord.afgezienOpGrondVan(), dag));
    }

    private static List<String> bronnen(JsonNode materiaal) {
        return materiaal == null ? List.of()
                : StreamSupport.stream(materiaal.path("feiten").path("bronnen").spliterator(), false)
                .map(JsonNode::asText).toList();
    }

    /** Wie mag besluiten, en onder welk beleid. */
    @ApplicationScoped
    static class Bevoegd {

        private final Mandaatregister mandaten;
        private final Profielen profielen;

        Bevoegd(Mandaatregister mandaten, Profielen profielen) {
            this.mandaten = mandaten;
            this.profielen = profielen;
        }

        Bevinding mandaat(Besluit besluit, Besluitsoort soort, long bedragInCenten, String wie, LocalDate dag) {
            return Vaststelling.mandaat(regel(besluit, soort, bedragInCenten, wie, dag).isPresent(), wie);
        }

        /** Awb 10:3: het mandaat geldt in de rol van het register; wie in een andere rol handelt, heeft het nu niet. */
        Optional<Mandaat> regel(Besluit besluit, Besluitsoort soort, long bedragInCenten, String wie, LocalDate dag) {
            return mandaten.mandaat(besluit.gemeentecode, wie, soort, bedragInCenten, dag)
                    .filter(mandaat -> Aanroeper.huidig().heeftRol(mandaat.rol()));
        }

        Beleidsprofiel profiel(Besluit besluit, LocalDate dag) {
            return profielen.voor(besluit.gemeentecode, dag);
        }
    }
}
