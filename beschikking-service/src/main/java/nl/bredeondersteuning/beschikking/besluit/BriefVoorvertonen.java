package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.brief.Briefmaker;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Maakt de brief zoals hij vandaag zou uitgaan, zonder iets te besluiten of te bewaren (Awb 3:46). */
@ApplicationScoped
public class BriefVoorvertonen {

    private static final Set<Besluitstatus> NOG_NIET_UIT = Set.of(Besluitstatus.TER_VASTSTELLING, Besluitstatus.VASTGESTELD);

    private final Besluiten besluiten;
    private final Briefinhoud inhoud;
    private final Briefmaker maker;
    private final Beleid beleid;

    BriefVoorvertonen(Besluiten besluiten, Briefinhoud inhoud, Briefmaker maker, Beleid beleid) {
        this.besluiten = besluiten;
        this.inhoud = inhoud;
        this.maker = maker;
        this.beleid = beleid;
    }

    /** Aan de eerste geadresseerde die leeft; het onderwerp zegt dat het een voorbeeld is. */
    @Inzage
    public Response briefVoorvertonen(UUID zaakId, UUID besluitId, Geadresseerden geadresseerden) {
        var besluit = besluiten.in(zaakId, besluitId);
        if (!NOG_NIET_UIT.contains(besluit.status)) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Een voorbeeld van de brief is er vanaf het opstellen tot de bekendmaking;"
                    + " het besluit is nu " + besluit.status.label() + ".").exception();
        }
        var aan = geadresseerden.geadresseerden().stream().filter(wie -> !wie.overleden()).findFirst()
                .orElseThrow(() -> Problem.onbekend("Een geadresseerde voor deze brief").exception());
        var profiel = beleid.vandaag(zaakId);
        var brief = maker.maak(voorbeeld(besluit, inhoud.van(besluit, geadresseerden, aan, profiel, beleid.dag())), profiel);
        return Response.ok(brief.pdf()).type("application/pdf").build();
    }

    private static Briefgegevens voorbeeld(Besluit besluit, Briefgegevens brief) {
        var wie = brief.ondertekening();
        var getekend = besluit.beslisser == null ? new Briefgegevens.Ondertekening("(naam volgt bij het vaststellen)", wie.functie(),
                wie.college()) : wie;
        return new Briefgegevens(brief.soort(), brief.gemeente(), brief.adres(), brief.kenmerk(), brief.datum(), "Voorbeeld: "
                + brief.onderwerp(), brief.kern(), brief.gronden(), brief.rechtsmiddel(), getekend, brief.plan(), brief.afwijking(),
                brief.beleid());
    }
}
