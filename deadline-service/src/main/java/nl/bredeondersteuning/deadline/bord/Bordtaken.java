package nl.bredeondersteuning.deadline.bord;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.deadline.werkvoorraad.TaakToewijzen;
import nl.bredeondersteuning.deadline.werkvoorraad.Werkvoorraad;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Wat men op het bord met taken doet: nemen, teruggeven, en de lijst meenemen als csv. */
@ApplicationScoped
class Bordtaken {

    private static final int MEEST = 10_000;

    private final Bordtoegang toegang;
    private final Werkvoorraad werkvoorraad;
    private final TaakToewijzen toewijzen;
    private final Auditketen audit;

    Bordtaken(Bordtoegang toegang, Werkvoorraad werkvoorraad, TaakToewijzen toewijzen, Auditketen audit) {
        this.toegang = toegang;
        this.werkvoorraad = werkvoorraad;
        this.toewijzen = toewijzen;
        this.audit = audit;
    }

    void wijsToe(RoutingContext verzoek, UUID zaakId, UUID taakId) {
        var neemt = "neem".equals(verzoek.request().getFormAttribute("actie"));
        var versie = verzoek.request().getFormAttribute("versie");
        var wie = toegang.aanroeper(verzoek, neemt ? "taakToewijzen" : "taakTeruggeven");
        toegang.voerUit(wie, null, () -> toewijzen.wijsToe(zaakId, taakId, neemt ? wie.medewerker() : null,
                versie != null && versie.matches("\\d{1,18}") ? Versie.etag(Long.parseLong(versie)) : null));
    }

    /** One line in the audit says who took which cases along. */
    String csv(RoutingContext verzoek, Map<String, String> zoek) {
        var wie = toegang.aanroeper(verzoek, "werkvoorraadExport");
        return toegang.voerUit(wie, null, () -> {
            var vraag = WerkvoorraadBlad.vraag(new Blad.Vraag(wie, zoek, null, LocalDate.EPOCH));
            var regels = werkvoorraad.regels(vraag, Werkvoorraad.BEGIN, MEEST);
            audit.lijst(regels.stream().map(Werkvoorraad.Regel::zaakId).distinct().toList());
            return Stream.concat(Stream.of("zaaknummer;taak;rol;medewerker;uitersteDatum;streefdatum;artikel;reden"),
                    regels.stream().map(Bordtaken::regel)).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        });
    }

    private static String regel(Werkvoorraad.Regel r) {
        return Stream.of(r.zaaknummer(), r.soort().label(), r.rol(), r.medewerker(), r.uitersteDatum(), r.streefdatum(), r.artikel(),
                r.reden()).map(deel -> cel(Objects.toString(deel, ""))).collect(Collectors.joining(";"));
    }

    /** A cell that begins like a formula is text in a spreadsheet too. */
    private static String cel(String tekst) {
        var veilig = tekst.matches("[=+@-].*") ? "'" + tekst : tekst;
        return veilig.matches("(?s).*[;\"\\r\\n].*") ? "\"" + veilig.replace("\"", "\"\"") + "\"" : veilig;
    }
}
