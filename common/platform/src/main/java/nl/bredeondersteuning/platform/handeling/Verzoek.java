package nl.bredeondersteuning.platform.handeling;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Bron;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.ZaakStand;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Het lopende verzoek: wie het doet, over welke zaak het gaat en hoe ver de aanroeper die zaak kent. */
@RequestScoped
public class Verzoek {


    private final SecurityIdentity identiteit;
    private final HttpHeaders kopregels;
    private final UriInfo adres;
    private final Bron bron;
    private Record inhoud;

    Verzoek(SecurityIdentity identiteit, HttpHeaders kopregels, UriInfo adres, Bron bron) {
        this.identiteit = identiteit;
        this.kopregels = kopregels;
        this.adres = adres;
        this.bron = bron;
    }

    Aanroeper aanroeper(String handeling) {
        return Aanroeper.van(identiteit, identiteit.getRoles(), handeling);
    }

    Optional<UUID> zaakId() {
        return Optional.ofNullable(adres.getPathParameters().getFirst("zaakId")).map(UUID::fromString);
    }

    Optional<String> sleutel() {
        return Optional.ofNullable(kopregels.getHeaderString("Idempotency-Key"));
    }

    /** Onthoudt wat er gelezen is; alleen dat bepaalt of een herhaald verzoek hetzelfde is, niet wat een handeling er zelf bij haalt. */
    public void inhoud(Record gelezen) {
        inhoud = gelezen;
    }

    Optional<Record> inhoud() {
        return Optional.ofNullable(inhoud);
    }

    String pad() {
        return adres.getPath();
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 bij een onleesbare kopregel */
    ZaakStand gestuurdeStand() {
        return ZaakStand.lees(kopregels.getHeaderString(ZaakStand.KOPREGEL)).orElseThrow(() -> Problem.invoer(List.of(new InvalidParam(
                ZaakStand.KOPREGEL, "ONLEESBAAR", "Neem de kopregel Zaak-Stand over uit een eerder antwoord."))).exception());
    }

    /** De gestuurde stand samen met wat deze service weet; een onleesbare telt als geen. */
    ZaakStand samenMet(ZaakStand eigen) {
        return ZaakStand.lees(kopregels.getHeaderString(ZaakStand.KOPREGEL)).orElse(ZaakStand.LEEG).samenMet(eigen);
    }

    /** Toetst of deze service zo ver is als de aanroeper, en of de aanroeper een afgeschermde zaak mag zien. */
    void toets(Zaak zaak, Aanroeper wie, boolean ookOnbehandeld) {
        if (!zaak.stand().bereikt(gestuurdeStand(), bron.hoort())) {
            throw nogNietBij(zaak.wachtend() > 0);
        }
        if (ookOnbehandeld) {
            zaak.eisTeNemenDoor(wie);
        } else if (bron.zietAfgeschermd().stream().flatMap(Set::stream).noneMatch(wie::heeftRol)) {
            zaak.eisOpenVoor(wie);
        }
    }

    /**
     * De zaak van dit verzoek. Wie tussen de twee vragen van haar hoorde, heeft haar nu; zij is dan niet van een andere gemeente.
     *
     * @throws nl.bredeondersteuning.platform.problem.ProblemException 404, of 409 als zij onderweg kan zijn
     */
    Zaak zaak(UUID id, Zaken zaken, Function<UUID, Optional<Zaak>> lezer) {
        return lezer.apply(id).orElseGet(() -> {
            var gehoord = zaken.isBekend(id);
            return Optional.of(id).filter(_ -> gehoord).flatMap(lezer).orElseThrow(() -> onbekend(gehoord));
        });
    }

    /** Een zaak waarvan deze service nog niet hoorde, kan onderweg zijn: dan komt de aanroeper straks terug. Een zaak van een ander niet. */
    private RuntimeException onbekend(boolean isGehoord) {
        var gestuurd = gestuurdeStand();
        var onderweg = !isGehoord && bron.hoort().stream().anyMatch(naam -> gestuurd.van(naam) > 0);
        return onderweg ? nogNietBij(false) : Problem.onbekend("Deze zaak").exception();
    }

    private static RuntimeException nogNietBij(boolean geparkeerd) {
        return Problem.anderMoment(geparkeerd
                ? "Deze service is nog niet bij: een onverwerkbare gebeurtenis houdt de zaak op; beheer heeft er een taak voor."
                : "Deze service is nog niet bij met wat er in de zaak gebeurde.").exception();
    }

    /** {@code If-None-Match} met dezelfde versie geeft 304. */
    Response metVoorwaarde(Response antwoord) {
        var versie = antwoord.getHeaderString(HttpHeaders.ETAG);
        var gelijk = versie != null && antwoord.getStatus() == 200
                && versie.equals(kopregels.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        return gelijk ? Response.notModified().header(HttpHeaders.ETAG, versie).build() : antwoord;
    }

    /** De gemeente waarvoor iets nieuws begint: die van het token, of de gegevene als het token er meer heeft. */
    public String gemeenteVoor(String gegeven) {
        var gemeenten = Aanroeper.huidig().gemeenten();
        if (gegeven != null && !gemeenten.contains(gegeven)) {
            throw Problem.van(Probleemsoort.ONVOLDOENDE_RECHTEN, "Uw token geldt niet voor deze gemeente.").exception();
        }
        if (gegeven == null && gemeenten.size() != 1) {
            throw Problem.invoer(List.of(new InvalidParam("gemeentecode", "ONTBREEKT",
                    "Uw token geldt voor meer gemeenten; noem de gemeentecode."))).exception();
        }
        return gegeven != null ? gegeven : gemeenten.iterator().next();
    }
}
