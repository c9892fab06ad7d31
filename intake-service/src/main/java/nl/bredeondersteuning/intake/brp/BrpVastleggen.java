package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.events.BrpGeraadpleegd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;
import nl.bredeondersteuning.intake.persoon.PersoonUitBrp;
import nl.bredeondersteuning.intake.regels.Brpbevindingen;
import nl.bredeondersteuning.intake.regels.Brppersoon;
import nl.bredeondersteuning.intake.toegang.ToegangHertoetsen;
import nl.bredeondersteuning.intake.toegang.ZaakAfschermen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt een antwoord van de basisregistratie vast zoals het kwam, en wat eruit volgt (Wet BRP 1.7). */
@ApplicationScoped
public class BrpVastleggen {

    private final ZaakOpenen zaken;
    private final Opname opname;
    private final Gevolgen gevolgen;
    private final PersoonFeiten personen;

    BrpVastleggen(ZaakOpenen zaken, Opname opname, Gevolgen gevolgen, PersoonFeiten personen) {
        this.zaken = zaken;
        this.opname = opname;
        this.gevolgen = gevolgen;
        this.personen = personen;
    }

    /** @param antwoord leeg als de basisregistratie het nummer niet kent; @return het id van de raadpleging */
    @Transactional
    public UUID legVast(UUID zaakId, UUID persoonId, Optional<JsonNode> antwoord, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var persoon = antwoord.map(Brplezer::lees);
        var bekend = personen.van(persoonId);
        var bevindingen = Brpbevindingen.van(persoon, new Brpbevindingen.Bekend(bekend.geboren(), bekend.woongemeente()), dag);
        var id = opname.bewaar(zaak, persoonId, antwoord, bevindingen, dag);
        persoon.ifPresent(gevonden -> {
            gevolgen.personen.neemOver(zaakId, persoonId, id, gevonden, dag);
            if (gevonden.geheimhouding()) {
                gevolgen.afschermen.schermAf(zaakId, "Geheimhouding in de basisregistratie (Wet BRP 2.59).", dag);
            }
            gevolgen.hertoets(zaak, persoonId, gevonden, dag);
        });
        gevolgen.outbox.add(new BrpGeraadpleegd(zaakId, zaak.gemeentecode(), "Wet BRP 1.7", persoonId, Draadbevindingen.van(bevindingen),
                dag));
        return id;
    }

    /** Wat een antwoord verandert: de persoon, de afscherming van de zaak, en wat andere services horen. */
    @Singleton
    static class Gevolgen {

        private final PersoonUitBrp personen;
        private final ZaakAfschermen afschermen;
        private final ToegangHertoetsen toegang;
        private final Outbox outbox;

        Gevolgen(PersoonUitBrp personen, ZaakAfschermen afschermen, ToegangHertoetsen toegang, Outbox outbox) {
            this.toegang = toegang;
            this.personen = personen;
            this.afschermen = afschermen;
            this.outbox = outbox;
        }

        /** Een onvolledige geboortedatum wordt niet geraden: wat zij hoogstens of minstens kan zijn, mag de toegang niet anders maken. */
        private void hertoets(Zaak zaak, UUID persoonId, Brppersoon persoon, LocalDate dag) {
            var geboren = persoon.geboren();
            var mogelijk = geboren == null || geboren.volledig() ? List.<LocalDate>of()
                    : Stream.of(geboren.vroegste(), geboren.laatste()).flatMap(Optional::stream).toList();
            toegang.hertoets(zaak, persoonId, mogelijk, dag);
        }
    }

    /** Schrijft het antwoord versleuteld weg, met wie het vroeg en wanneer. */
    @ApplicationScoped
    static class Opname {

        private final BrpRaadplegingen raadplegingen;
        private final Gegevenskluis kluis;
        private final Clock systeem;

        Opname(BrpRaadplegingen raadplegingen, Gegevenskluis kluis, @Systeemtijd Clock systeem) {
            this.raadplegingen = raadplegingen;
            this.kluis = kluis;
            this.systeem = systeem;
        }

        UUID bewaar(Zaak zaak, UUID persoonId, Optional<JsonNode> antwoord, List<Bevinding> bevindingen, LocalDate dag) {
            var inhoud = new HashMap<String, Object>();
            antwoord.ifPresent(persoon -> inhoud.put("persoon", persoon));
            inhoud.put("bevindingen", bevindingen);
            var rij = new BrpRaadpleging();
            rij.id = UUID.randomUUID();
            rij.zaakId = zaak.id();
            rij.persoonId = persoonId;
            rij.gemeentecode = zaak.gemeentecode();
            rij.bron = Brp.BRON;
            rij.sleutelId = kluis.sleutelId();
            rij.inhoud = kluis.versleutel(inhoud, zaak.gemeentecode());
            rij.medewerker = Aanroeper.huidig().medewerker();
            rij.op = dag;
            rij.moment = systeem.instant();
            raadplegingen.persistAndFlush(rij);
            return rij.id;
        }
    }
}
