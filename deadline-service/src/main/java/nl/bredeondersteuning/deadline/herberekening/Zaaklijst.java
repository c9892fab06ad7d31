package nl.bredeondersteuning.deadline.herberekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.lijst.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** De zaken die een herberekening langsgaat, en het logboek van wat verschoof. */
@ApplicationScoped
class Zaaklijst {

    private static final UUID BEGIN = new UUID(0, 0);

    private final AgroalDataSource database;

    Zaaklijst(AgroalDataSource database) {
        this.database = database;
    }

    /** Een regel van het logboek. */
    record Gelogd(long nr, UUID zaakId, Termijnsoort termijn, LocalDate van, LocalDate naar, String kalenderversie, String profielversie,
            LocalDate herrekendOp) {
    }

    /** De zaken van de aanroeper, na deze, in de volgorde van hun id. */
    List<UUID> zaken(UUID na, int aantal) {
        return new Keuze("select z.id from zaak z").vanGemeenten("z.gemeentecode", Aanroeper.huidig()).en("z.id > ?", na == null ? BEGIN : na)
                .zichtbaarVoor(Aanroeper.huidig()).eind(" order by z.id limit ?", aantal)
                .lees(database, rij -> rij.getObject(1, UUID.class));
    }

    List<Gelogd> logboek(long na, int aantal) {
        return new Keuze("select v.nr, v.zaak_id, v.soort, v.van, v.naar, v.kalenderversie, v.profielversie, v.herrekend_op"
                + " from verschuiving v join zaak z on z.id = v.zaak_id").vanGemeenten("v.gemeentecode", Aanroeper.huidig()).en("v.nr > ?", na)
                .zichtbaarVoor(Aanroeper.huidig()).eind(" order by v.nr limit ?", aantal).lees(database, rij -> new Gelogd(rij.getLong(1),
                        rij.getObject(2, UUID.class), Termijnsoort.valueOf(rij.getString(3)), rij.getObject(4, LocalDate.class),
                        rij.getObject(5, LocalDate.class), rij.getString(6), rij.getString(7), rij.getObject(8, LocalDate.class)));
    }
}
