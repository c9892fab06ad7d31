package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.deadline.regels.Verloop;
import nl.bredeondersteuning.deadline.regels.Verloop.Ingebrekestelling;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvraagIngetrokken;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.events.AanvragerGeinformeerd;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.AanvullingOntvangen;
import nl.bredeondersteuning.events.BeeindigingVoorbereid;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.DoelstellingBereikt;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.IngebrekestellingBeantwoord;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.KindbesluitGedagtekend;
import nl.bredeondersteuning.events.NazorgHulpvraagGemeld;
import nl.bredeondersteuning.events.NazorgcontactGelegd;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.OverlegVastgelegd;
import nl.bredeondersteuning.events.PlanEvent;
import nl.bredeondersteuning.events.PortaalopmerkingAfgehandeld;
import nl.bredeondersteuning.events.PortaalopmerkingGemaakt;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.ReguliereSchuldhulpAangeboden;
import nl.bredeondersteuning.events.SchuldhulpAangevraagd;
import nl.bredeondersteuning.events.SchuldhulpGeweigerd;
import nl.bredeondersteuning.events.VerwijzingVastgelegd;
import nl.bredeondersteuning.events.WarmeOverdrachtVastgelegd;
import nl.bredeondersteuning.events.WoonplaatsGewijzigd;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/** Leest wat er naast aanvraag, plan en besluiten in een zaak gebeurde; elke bron vult haar eigen feiten. */
final class Verlooplezer {

    private final List<Aanvulling.Verzoek> aanvullingen = new ArrayList<>();
    private final Bezwarenlezer bezwaren = new Bezwarenlezer();
    private final Klachtenlezer klachten = new Klachtenlezer();
    private final Map<UUID, Ingebrekestelling> ingebrekestellingen = new LinkedHashMap<>();
    /** By its id, or by its leefgebied as the plan began with it. */
    private final Map<String, String> doelen = new LinkedHashMap<>();
    private final Set<String> bereikt = new TreeSet<>();
    private Verloop.Vertrek vertrek = new Verloop.Vertrek(null, null, null);
    private Verloop.Contact contact = new Verloop.Contact(null, null, null, null);
    private Verloop.Schuldhulp schuldhulp = new Verloop.Schuldhulp(null, null, null, null);
    private LocalDate toegangOvergenomenOp;
    private LocalDate afwijzingOp;
    private LocalDate verwezenOp;
    private LocalDate kindbesluitOp;
    private LocalDate voorbereidOp;
    private LocalDate warmeOverdrachtOp;
    private LocalDate nazorgcontactOp;
    private OndersteuningBeeindigd einde;
    private List<Verloop.Gezinslid> gezin = List.of();
    private final Afsprakenlezer afspraken = new Afsprakenlezer();
    private final Map<UUID, Verloop.Opmerking> opmerkingen = new LinkedHashMap<>();
    private final Gegevenslezer gegevens = new Gegevenslezer();
    private final Vragenlezer vragen = new Vragenlezer();

    Verloop verloop() {
        var open = doelen.entrySet().stream().filter(d -> !bereikt.contains(d.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
        var beeindigd = new Verloop.Einde(voorbereidOp, einde == null ? null : einde.laatsteDag(), einde == null ? null : einde.artikel(),
                einde == null ? Set.of() : Set.copyOf(einde.personen()), einde == null ? null : einde.bekendgemaaktOp(), open,
                warmeOverdrachtOp, nazorgcontactOp);
        return new Verloop(aanvullingen, vertrek, contact, toegangOvergenomenOp, afwijzingOp, verwezenOp, gezin, beeindigd,
                new Verloop.Schuldhulp(kindbesluitOp, schuldhulp.aangevraagdOp(), schuldhulp.geweigerdOp(), schuldhulp.aangebodenOp()),
                bezwaren.alle(), bezwaren.beroepen(), klachten.alle(), List.copyOf(ingebrekestellingen.values()), afspraken.alle(),
                List.copyOf(opmerkingen.values()), gegevens.alle(), vragen.alle());
    }

    void neem(IntakeEvent gebeurtenis) {
        afspraken.neem(gebeurtenis);
        gegevens.neem(gebeurtenis);
        vragen.neem(gebeurtenis);
        switch (gebeurtenis) {
            case AanvullingGevraagd e -> aanvullingen.add(new Aanvulling.Verzoek(e.gevraagdOp(), e.uiterlijk(), null));
            case AanvullingOntvangen e -> vulAan(e);
            case AanvraagIngetrokken e -> vertrek = new Verloop.Vertrek(e.ingetrokkenOp(), vertrek.doorgezondenOp(),
                    vertrek.overgedragenOp());
            case AanvraagDoorgezonden e -> vertrek = new Verloop.Vertrek(vertrek.ingetrokkenOp(), e.doorgezondenOp(),
                    vertrek.overgedragenOp());
            case ZaakOvergedragen e -> vertrek = new Verloop.Vertrek(vertrek.ingetrokkenOp(), vertrek.doorgezondenOp(), e.overgedragenOp());
            case ZaakOvergenomen e -> toegangOvergenomenOp = e.toegangVerleend();
            case RechthebbendheidVervallen e -> afwijzingOp = afwijzingOp == null ? e.ontvangenOp() : afwijzingOp;
            case RechthebbendheidVastgesteld e -> afwijzingOp = null;
            case GezinVastgelegd e -> gezin = e.leden().stream()
                    .map(lid -> new Verloop.Gezinslid(lid.persoonId(), lid.relatie(), lid.hoortErbij())).toList();
            case PortaalopmerkingGemaakt e ->
                    opmerkingen.put(e.regelId(), new Verloop.Opmerking(e.artikel(), e.codes(), e.ontvangenOp()));
            case PortaalopmerkingAfgehandeld e -> opmerkingen.remove(e.regelId());
            case KindbesluitGedagtekend e -> kindbesluitOp = e.dagtekening();
            default -> contact(gebeurtenis);
        }
    }

    private void contact(IntakeEvent gebeurtenis) {
        var c = contact;
        contact = switch (gebeurtenis) {
            case AanvragerGeinformeerd e -> new Verloop.Contact(e.geinformeerdOp(), c.doorverwezenOp(), c.verhuisdOp(), c.overlegOp());
            case AanvragerDoorverwezen e -> new Verloop.Contact(c.geinformeerdOp(), e.doorverwezenOp(), c.verhuisdOp(), c.overlegOp());
            case WoonplaatsGewijzigd e -> new Verloop.Contact(c.geinformeerdOp(), c.doorverwezenOp(),
                    e.gemeentecode().equals(e.naarGemeentecode()) ? null : e.gewijzigdOp(), null);
            case OverlegVastgelegd e -> new Verloop.Contact(c.geinformeerdOp(), c.doorverwezenOp(), c.verhuisdOp(), e.vastgelegdOp());
            default -> c;
        };
    }

    private void vulAan(AanvullingOntvangen e) {
        if (!aanvullingen.isEmpty() && aanvullingen.getLast().aangevuldOp() == null) {
            var verzoek = aanvullingen.removeLast();
            aanvullingen.add(new Aanvulling.Verzoek(verzoek.gevraagdOp(), verzoek.uiterlijk(), e.ontvangenOp()));
        }
    }

    /** The first day, whichever source told it. */
    private void verwezen(LocalDate dag) {
        verwezenOp = verwezenOp == null || dag.isBefore(verwezenOp) ? dag : verwezenOp;
    }

    void neem(PlanEvent gebeurtenis) {
        var s = schuldhulp;
        switch (gebeurtenis) {
            case HulpvraagVastgesteld e -> doelen.put(e.leefgebied(), e.leefgebied());
            case DoelstellingGewijzigd e -> doelen.put(e.doelstellingId().toString(), e.leefgebied());
            case DoelstellingBereikt e -> bereikt.add(doelen.containsKey(e.doelstellingId().toString()) ? e.doelstellingId().toString()
                    : e.leefgebied());
            case NazorgHulpvraagGemeld e -> verwezen(e.gemeldOp());
            case WarmeOverdrachtVastgelegd e -> warmeOverdrachtOp = e.vastgelegdOp();
            case NazorgcontactGelegd e -> nazorgcontactOp = e.gelegdOp();
            case SchuldhulpAangevraagd e -> schuldhulp = new Verloop.Schuldhulp(null, e.aangevraagdOp(), s.geweigerdOp(), s.aangebodenOp());
            case SchuldhulpGeweigerd e -> schuldhulp = new Verloop.Schuldhulp(null, s.aangevraagdOp(), e.geweigerdOp(), s.aangebodenOp());
            case ReguliereSchuldhulpAangeboden e ->
                    schuldhulp = new Verloop.Schuldhulp(null, s.aangevraagdOp(), s.geweigerdOp(), e.aangebodenOp());
            default -> { }
        }
    }

    void neem(BeschikkingEvent gebeurtenis) {
        afspraken.neem(gebeurtenis);
        vragen.neem(gebeurtenis);
        switch (gebeurtenis) {
            case BeeindigingVoorbereid e -> voorbereidOp = e.voorbereidOp();
            case OndersteuningBeeindigd e -> einde = e;
            case BekendmakingMislukt e when einde != null && e.besluitId().equals(einde.besluitId()) -> einde = null;
            case VerwijzingVastgelegd e -> verwezen(e.verwezenOp());
            case IngebrekestellingOntvangen e -> ingebrekestellingen.put(e.ingebrekestellingId(), new Ingebrekestelling(
                    e.ingebrekestellingId(), e.termijnEinde(), e.ontvangenOp(), e.prematuur(), null));
            case IngebrekestellingBeantwoord e -> ingebrekestellingen.computeIfPresent(e.ingebrekestellingId(), (id, i) ->
                    new Ingebrekestelling(id, i.termijnEinde(), i.ontvangenOp(), i.prematuur(), e.beantwoordOp()));
            default -> {
                bezwaren.neem(gebeurtenis);
                klachten.neem(gebeurtenis);
            }
        }
    }
}
