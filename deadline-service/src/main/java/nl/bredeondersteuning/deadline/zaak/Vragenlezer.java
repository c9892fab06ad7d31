package nl.bredeondersteuning.deadline.zaak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.deadline.regels.Verloop.Vraag;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.BriefTegengehouden;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.MachtigingGewijzigd;
import nl.bredeondersteuning.events.MogelijkDezelfdeBeoordeeld;
import nl.bredeondersteuning.events.MogelijkDezelfdeGevonden;
import nl.bredeondersteuning.events.OverdrachtAangeboden;
import nl.bredeondersteuning.events.OverdrachtGeweigerd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.TegengehoudenBriefVerzonden;
import nl.bredeondersteuning.events.ToegangAchterhaald;

/** Leest waar een mens nog iets van moet vinden, tot hij dat deed. */
final class Vragenlezer {

    private final Map<UUID, Vraag> machtigingen = new LinkedHashMap<>();
    private final Map<UUID, Vraag> brieven = new LinkedHashMap<>();
    private final Set<UUID> anderen = new HashSet<>();
    private String dezelfdeArtikel;
    private String achterhaald;
    private String geweigerd;

    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BriefTegengehouden e -> brieven.put(e.berichtId(), new Vraag(Taaksoort.BRIEF_HERSTELLEN, e.berichtId(), e.artikel(),
                    "De brief \"" + e.soort() + "\" is niet te drukken: het teken " + e.teken() + " staat in " + e.waarin()
                            + ". Verbeter dat; daarna gaat de brief vanzelf uit."));
            case TegengehoudenBriefVerzonden e -> brieven.remove(e.berichtId());
            default -> { }
        }
    }

    void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case MachtigingGewijzigd e -> {
                machtigingen.remove(e.machtigingId());
                if ("bewijs gevraagd".equals(e.stand())) {
                    machtigingen.put(e.machtigingId(), new Vraag(Taaksoort.MACHTIGING_NAGAAN, e.machtigingId(), e.artikel(),
                            "Om een schriftelijke machtiging is gevraagd; tot zij gezien is, gaan er geen brieven naar de gemachtigde."));
                }
            }
            case MogelijkDezelfdeGevonden e -> {
                anderen.addAll(e.andereZaken());
                dezelfdeArtikel = e.artikel();
            }
            case MogelijkDezelfdeBeoordeeld e -> anderen.remove(e.andereZaakId());
            case OverdrachtAangeboden e -> geweigerd = null;
            case OverdrachtGeweigerd e -> geweigerd = e.artikel();
            case ToegangAchterhaald e -> achterhaald = e.anders() ? e.artikel() : null;
            case RechthebbendheidVastgesteld e -> achterhaald = null;
            case AanvragerNietRechthebbend e -> achterhaald = null;
            case AanvraagGecorrigeerd e -> achterhaald = e.andereAanvrager() ? null : achterhaald;
            default -> { }
        }
    }

    List<Vraag> alle() {
        var vragen = new ArrayList<>(machtigingen.values());
        vragen.addAll(brieven.values());
        if (achterhaald != null) {
            vragen.add(new Vraag(Taaksoort.TOEGANG_HEROVERWEGEN, null, achterhaald,
                    "Op de feiten van nu zou de toegang anders beoordeeld worden."));
        }
        if (geweigerd != null) {
            vragen.add(new Vraag(Taaksoort.OVERDRACHT_BEZIEN, null, geweigerd,
                    "De andere gemeente weigerde de zaak; bezie wat er nu moet gebeuren."));
        }
        if (!anderen.isEmpty()) {
            vragen.add(new Vraag(Taaksoort.DEZELFDE_NAGAAN, null, dezelfdeArtikel, "Van " + anderen.size()
                    + " andere zaak of zaken kan de aanvrager dezelfde persoon zijn."));
        }
        return List.copyOf(vragen);
    }
}
