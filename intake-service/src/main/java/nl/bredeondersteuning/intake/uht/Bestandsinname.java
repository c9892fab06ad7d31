package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.bredeondersteuning.intake.bestand.Bestandscode;
import nl.bredeondersteuning.intake.bestand.Weigering;

/** Keurt een aangeleverd bestand als geheel en bewaart het daarna pas: van wat geweigerd wordt, blijft alleen de weigering en de hash. */
@ApplicationScoped
class Bestandsinname {

    private static final long MEESTE_BYTES = 25L * 1024 * 1024;

    private final BestandLezen lezen;
    private final Bestandsdelen delen;

    Bestandsinname(BestandLezen lezen, Bestandsdelen delen) {
        this.lezen = lezen;
        this.delen = delen;
    }

    void keur(Portaalbestand bestand, Path inhoud) throws IOException {
        if (Files.size(inhoud) > MEESTE_BYTES) {
            bestand.weiger(Bestandscode.BESTAND_TE_GROOT);
            return;
        }
        try {
            lezen.keur(bestand, () -> Files.newInputStream(inhoud));
        } catch (Weigering weigering) {
            bestand.weiger(weigering.code());
        }
    }

    void bewaar(Portaalbestand bestand, Path inhoud) throws IOException {
        delen.bewaar(bestand.id, bestand.gemeentecode, inhoud);
    }
}
