package nl.bredeondersteuning.platform.beveiliging;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Geeft elke verbinding die uit de voorraad komt de gemeenten van de aanroeper mee, zodat row-level security de rest verbergt. */
@ApplicationScoped
public class Gemeentegrens implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection verbinding) {
        var gemeenten = Aanroeper.isBekend() ? String.join(",", Aanroeper.huidig().gemeenten()) : "";
        try (var zet = verbinding.prepareStatement("select set_config('app.gemeenten', ?, false)")) {
            zet.setString(1, gemeenten);
            zet.execute();
        } catch (SQLException fout) {
            throw new IllegalStateException("Cannot set the gemeente filter", fout);
        }
    }
}
