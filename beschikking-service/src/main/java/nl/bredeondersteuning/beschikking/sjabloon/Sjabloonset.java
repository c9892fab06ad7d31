package nl.bredeondersteuning.beschikking.sjabloon;

import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import nl.bredeondersteuning.beleid.profiel.Huisstijl;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/** Alle sjablonen zoals zij voor één gemeente of één profiel gelden, gekeurd en klaar. */
record Sjabloonset(Map<Sjabloonsoort, Gekeurd> sjablonen, String logo) {

    /** Een gekeurd sjabloon, met de tekst waaruit het gemaakt is. */
    record Gekeurd(Template sjabloon, String bron) {
    }

    /** What a municipality has of its own goes before what stands below it. */
    Sjabloonset met(Map<Sjabloonsoort, Gekeurd> eigen, String eigenLogo) {
        var samen = new EnumMap<>(sjablonen);
        samen.putAll(eigen);
        return new Sjabloonset(samen, eigenLogo == null ? logo : eigenLogo);
    }

    String html(Briefgegevens brief, Huisstijl huisstijl) {
        var stijl = Stijl.van(huisstijl, logo);
        var inhoud = sjablonen.get(Sjabloonsoort.van(brief)).sjabloon().data("brief", brief, "huisstijl", stijl).render();
        return sjablonen.get(Sjabloonsoort.KADER).sjabloon().data("brief", brief, "huisstijl", stijl, Taalkeuring.INHOUD,
                new RawString(inhoud)).render();
    }

    /** Dezelfde voor twee brieven precies als zij uit dezelfde teksten gemaakt zijn. */
    String versie(Briefgegevens brief) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(sjablonen.get(Sjabloonsoort.KADER).bron().getBytes(StandardCharsets.UTF_8));
            hash.update(sjablonen.get(Sjabloonsoort.van(brief)).bron().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
