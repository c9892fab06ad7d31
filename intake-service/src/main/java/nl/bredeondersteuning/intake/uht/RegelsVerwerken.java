package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Verwerkt gekeurde regels van een bestand, elke regel één keer, en legt vast hoe het met elk afliep. */
@ApplicationScoped
public class RegelsVerwerken {

    private final Zaken zaken;
    private final Portaalbestanden bestanden;
    private final Soortverwerking soorten;
    private final RegelsVastleggen vastleggen;

    RegelsVerwerken(Zaken zaken, Portaalbestanden bestanden, Soortverwerking soorten, RegelsVastleggen vastleggen) {
        this.zaken = zaken;
        this.bestanden = bestanden;
        this.soorten = soorten;
        this.vastleggen = vastleggen;
    }

    /** In een lopende transactie; het slot op het bestand houdt een tweede verwerker van dezelfde regels af. */
    void verwerk(UUID bestandId, List<Regel> regels) {
        zaken.vergrendel(bestandId);
        var bestand = bestanden.findById(bestandId);
        var nog = regels.stream().filter(regel -> regel.nummer() > bestand.verwerktTot).toList();
        var uitkomsten = new ArrayList<Verwerkt>();
        nog.stream().filter(RegelsVerwerken::isDubbel).map(regel -> Verwerkt.dubbel(regel, "DUBBEL_IN_BESTAND", null, false))
                .forEach(uitkomsten::add);
        uitkomsten.addAll(soorten.verwerk(bestand, nog.stream().filter(regel -> !isDubbel(regel)).toList()));
        uitkomsten.sort(Comparator.comparingInt(verwerkt -> verwerkt.regel().nummer()));
        vastleggen.legVast(bestand, uitkomsten);
        nog.stream().mapToInt(Regel::nummer).max().ifPresent(laatste -> bestand.verwerktTot = laatste);
    }

    private static boolean isDubbel(Regel regel) {
        return regel.dubbel() && !regel.inQuarantaine();
    }
}
