package nl.bredeondersteuning.plan.planvanaanpak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Planvorm;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.plan.planvanaanpak.PlanResource.PlanversieKop;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planschuldhulp;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planvoorziening;
import nl.bredeondersteuning.plan.voorziening.Voorzieningstatus;

/** Leest in één vraag alles waaruit het plan van aanpak van een zaak bestaat, hoeveel voorzieningen het ook heeft. */
@ApplicationScoped
class Planlezer {

    private static final String SELECT = """
            select z.eerste_gesprek_op, z.hulpvraag_vastgesteld_op,
                (select aangevraagd_op from schuldhulpaanvraag where zaak_id = z.zaak_id and toegewezen order by nr limit 1),
                (select jsonb_agg(jsonb_build_object('doelstellingId', id, 'leefgebied', leefgebied, 'tekst', tekst, 'artikel', artikel,
                    'bereiktOp', bereikt_op) order by nr) from doelstelling where zaak_id = z.zaak_id),
                (select jsonb_agg(jsonb_build_object('doelstellingId', doelstelling_id, 'hulpvraagId', id, 'situatie', situatie,
                    'vastgesteldOp', vastgesteld_op) order by nr) from hulpvraag where zaak_id = z.zaak_id),
                (select jsonb_agg(jsonb_build_object('doelstellingId', doelstelling_id, 'voorzieningId', id, 'hulpvraagId', hulpvraag_id,
                    'leefgebied', leefgebied, 'soort', soort, 'omschrijving', omschrijving, 'bedragInCenten', bedrag_in_centen,
                    'status', status) order by nr) from voorziening where zaak_id = z.zaak_id),
                p.id, p.nummer, p.planvorm, p.vastgesteld_op, p.medewerker, p.profielversie, p.sha256, p.inhoud
            from (select ?::uuid as zaak_id) zelf left join plan_zaak z on z.zaak_id = zelf.zaak_id
            left join lateral (select * from plan_van_aanpak where zaak_id = z.zaak_id order by nummer desc limit 1) p on true""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Planlezer(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Een doelstelling zoals zij er staat. */
    record Doel(UUID doelstellingId, String leefgebied, String tekst, String artikel, LocalDate bereiktOp) {
    }

    /** Een hulpvraag met haar doelstelling. */
    record Vraag(UUID doelstellingId, UUID hulpvraagId, String situatie, LocalDate vastgesteldOp) {

        Planhulpvraag inPlan() {
            return new Planhulpvraag(hulpvraagId, situatie, vastgesteldOp);
        }
    }

    /** Een voorziening; zonder doelstelling als er op haar leefgebied geen hulpvraag is. */
    record Gevraagd(UUID doelstellingId, UUID voorzieningId, UUID hulpvraagId, String leefgebied, Voorzieningssoort soort,
            String omschrijving, long bedragInCenten, Voorzieningstatus status) {

        Planvoorziening inPlan() {
            return new Planvoorziening(voorzieningId, hulpvraagId, leefgebied, soort.label(), omschrijving, bedragInCenten, status.label());
        }
    }

    /** Alles bij elkaar; {@code jongste} en {@code vorige} zijn leeg zolang er geen versie is vastgesteld. */
    record Stand(LocalDate eersteGesprekOp, LocalDate hulpvraagVastgesteldOp, Planschuldhulp schuldhulp, List<Doel> doelen,
            List<Vraag> vragen, List<Gevraagd> voorzieningen, PlanversieKop jongste, Planinhoud vorige) {
    }

    Stand lees(UUID zaakId) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            select.setObject(1, zaakId);
            var rij = select.executeQuery();
            rij.next();
            var toegewezenOp = rij.getObject(3, LocalDate.class);
            return new Stand(rij.getObject(1, LocalDate.class), rij.getObject(2, LocalDate.class),
                    toegewezenOp == null ? null : new Planschuldhulp(toegewezenOp), lijst(rij.getString(4), new TypeReference<>() { }),
                    lijst(rij.getString(5), new TypeReference<>() { }), lijst(rij.getString(6), new TypeReference<>() { }), jongste(rij),
                    rij.getString(14) == null ? null : Planinhoud.lees(rij.getString(14)));
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static PlanversieKop jongste(ResultSet rij) throws SQLException {
        return rij.getObject(7) == null ? null : new PlanversieKop(rij.getObject(7, UUID.class), rij.getInt(8),
                Planvorm.valueOf(rij.getString(9)).label(), rij.getObject(10, LocalDate.class), rij.getString(11), rij.getString(12),
                rij.getString(13));
    }

    private <T> List<T> lijst(String tekst, TypeReference<List<T>> soort) {
        try {
            return tekst == null ? List.of() : json.readValue(tekst, soort);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A plan cannot be read", fout);
        }
    }
}
