package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Medewerking;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Omstandigheden;
import nl.bredeondersteuning.beleid.norm.GevraagdeVoorziening.Realisatie;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagZoeken;
import nl.bredeondersteuning.plan.oordeel.OordelenZoeken;
import nl.bredeondersteuning.plan.regels.Termijngrenzen;
import nl.bredeondersteuning.plan.regels.Weging;
import nl.bredeondersteuning.plan.regels.Zaakfeiten;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;

/** Brengt bij een voorziening bijeen waaraan zij vandaag getoetst wordt: feiten, grenzen van de zaak, beleid en oordelen. */
@ApplicationScoped
public class VoorzieningWegen {

    private final ZaakOpenen zaken;
    private final HulpvraagZoeken hulpvragen;
    private final OordelenZoeken oordelen;
    private final Profielen profielen;

    VoorzieningWegen(ZaakOpenen zaken, HulpvraagZoeken hulpvragen, OordelenZoeken oordelen, Profielen profielen) {
        this.zaken = zaken;
        this.hulpvragen = hulpvragen;
        this.oordelen = oordelen;
        this.profielen = profielen;
    }

    /** Een beslissing gaat naar het beleid van haar eigen dag, een termijn naar dat van haar begin. */
    Weging weeg(Voorziening voorziening, LocalDate dag) {
        var zaak = zaken.open(voorziening.zaakId);
        if (voorziening.doelstellingId == null) {
            hulpvragen.zoek(voorziening.zaakId, voorziening.leefgebied).ifPresent(voorziening::koppel);
        }
        var profiel = profielen.voor(zaak.gemeentecode(), dag);
        var grenzen = Termijngrenzen.van(zaak, profielen);
        return new Weging(gevraagd(voorziening, zaak, profiel, dag), grens(voorziening, zaak, grenzen, dag), grenzen, zaak.overgeslagen(),
                profiel, oordelen.over(voorziening.zaakId, voorziening.id, voorziening.gevraagdOp));
    }

    private static GevraagdeVoorziening gevraagd(Voorziening v, Zaakfeiten zaak, Beleidsprofiel profiel, LocalDate dag) {
        var feiten = v.feiten;
        return new GevraagdeVoorziening(v.omschrijving, materieel(v), feiten.kostensoort(), v.bedragInCenten,
                profiel.leefgebied(v.leefgebied).isPresent(), draagtBij(v),
                new Realisatie(feiten.gerealiseerdOp(), feiten.metOverleg(), zaak.eersteGesprekOp(), zaak.toegangBekendgemaaktOp()),
                new Omstandigheden(profiel.voorziening().bedreigend(feiten.bedreigendeSituatie()), isGegeven(feiten.noodzaakBewijs()),
                        isGegeven(feiten.maatregelTegenHerhaling())),
                medewerking(v, dag), profiel.voorziening().maatstaf(v.omschrijving, dag));
    }

    private static Grensfeiten grens(Voorziening v, Zaakfeiten zaak, Termijngrenzen grenzen, LocalDate dag) {
        return new Grensfeiten(dag, materieel(v), draagtBij(v), zaak.anker().orElse(null), grenzen.materieel(), grenzen.maximaleDuur(),
                zaak.ingezetene(), zaak.overlegVastgelegd(), zaak.afwijzingOntvangenOp(),
                zaak.vertrokkenOp() != null);
    }

    private static Medewerking medewerking(Voorziening v, LocalDate dag) {
        if (v.medewerkingsverzoeken.isEmpty()) {
            return Medewerking.NIET_GEVRAAGD;
        }
        var verzoek = v.medewerkingsverzoeken.getLast();
        var verleend = Boolean.TRUE.equals(verzoek.verleend());
        return new Medewerking(verzoek.uiterlijk(), verleend ? verzoek.beantwoordOp() : null, Boolean.FALSE.equals(verzoek.verleend()),
                dag);
    }

    private static boolean materieel(Voorziening voorziening) {
        return voorziening.soort == Voorzieningssoort.MATERIEEL;
    }

    /** Kampen hoofdstuk 5: zonder doelstelling op het leefgebied is er niets om aan bij te dragen. */
    private static boolean draagtBij(Voorziening voorziening) {
        return voorziening.feiten.draagtBij() && voorziening.doelstellingId != null;
    }

    private static boolean isGegeven(String tekst) {
        return tekst != null && !tekst.isBlank();
    }
}
