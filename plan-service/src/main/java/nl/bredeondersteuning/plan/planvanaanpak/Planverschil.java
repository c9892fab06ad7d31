package nl.bredeondersteuning.plan.planvanaanpak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Eén verschil tussen twee versies van een plan: waar, wat ermee gebeurde, en hoe het eerst en daarna luidde. */
public record Planverschil(
        @Schema(description = "situatie, doelstelling, hulpvraag, stap, voorziening of schuldhulpaanbod", examples = "voorziening") String deel,
        @Schema(description = "Waar het bij hoort", examples = "wonen") String leefgebied,
        @Schema(description = "erbij, weg of gewijzigd", examples = "erbij") String wat,
        String eerst, String daarna) {

    /** Wat in {@code later} anders is dan in {@code eerder}, in de volgorde van het plan. */
    static List<Planverschil> tussen(Planinhoud eerder, Planinhoud later) {
        var verschillen = new ArrayList<Planverschil>();
        var eerst = delen(eerder);
        var daarna = delen(later);
        daarna.forEach((sleutel, tekst) -> verschil(sleutel, eerst.get(sleutel), tekst, verschillen));
        eerst.forEach((sleutel, tekst) -> {
            if (!daarna.containsKey(sleutel)) {
                verschil(sleutel, tekst, null, verschillen);
            }
        });
        return verschillen;
    }

    private static void verschil(Sleutel sleutel, String eerst, String daarna, List<Planverschil> verschillen) {
        if (!Objects.equals(eerst, daarna)) {
            verschillen.add(new Planverschil(sleutel.deel, sleutel.leefgebied, eerst == null ? "erbij" : daarna == null ? "weg" : "gewijzigd",
                    eerst, daarna));
        }
    }

    /** Waaraan hetzelfde deel in een andere versie te herkennen is. */
    private record Sleutel(String deel, String leefgebied, Object id) {
    }

    private static Map<Sleutel, String> delen(Planinhoud plan) {
        var delen = new LinkedHashMap<Sleutel, String>();
        if (plan.situatie() != null) {
            delen.put(new Sleutel("situatie", null, ""), plan.situatie());
        }
        plan.doelstellingen().forEach(doel -> {
            delen.put(new Sleutel("doelstelling", doel.leefgebied(), doel.doelstellingId()),
                    doel.doelstelling() + (doel.bereiktOp() == null ? "" : " (bereikt op " + doel.bereiktOp() + ")"));
            doel.hulpvragen().forEach(vraag -> delen.put(new Sleutel("hulpvraag", doel.leefgebied(), vraag.hulpvraagId()), vraag.situatie()));
            doel.stappen().forEach(stap -> delen.put(new Sleutel("stap", doel.leefgebied(), List.of(doel.doelstellingId(), stap.volgorde())),
                    stap.omschrijving()));
            doel.voorzieningen().forEach(voorziening -> delen.put(sleutel(voorziening), tekst(voorziening)));
        });
        plan.overigeVoorzieningen().forEach(voorziening -> delen.put(sleutel(voorziening), tekst(voorziening)));
        if (plan.schuldhulpaanbod() != null) {
            delen.put(new Sleutel("schuldhulpaanbod", null, ""), "toegewezen op " + plan.schuldhulpaanbod().toegewezenOp());
        }
        return delen;
    }

    private static Sleutel sleutel(Planinhoud.Planvoorziening voorziening) {
        return new Sleutel("voorziening", voorziening.leefgebied(), voorziening.voorzieningId());
    }

    private static String tekst(Planinhoud.Planvoorziening voorziening) {
        return voorziening.omschrijving() + ", " + voorziening.status();
    }
}
