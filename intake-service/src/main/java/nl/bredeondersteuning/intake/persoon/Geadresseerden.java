package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.intake.gezin.GezinTonen;
import nl.bredeondersteuning.intake.persoon.GeadresseerdeResource.GeadresseerdeResponse;
import nl.bredeondersteuning.intake.persoon.InstemmingenZoeken.Ingestemd;
import nl.bredeondersteuning.intake.toegang.GezagTonen;

/** Stelt samen aan wie een brief gaat, met aanhef en adres zoals vastgelegd. */
@ApplicationScoped
public class Geadresseerden {

    private final Personen personen;
    private final InstemmingenZoeken instemmingen;
    private final GezagTonen gezag;
    private final GezinTonen gezinnen;

    Geadresseerden(Personen personen, InstemmingenZoeken instemmingen, GezagTonen gezag, GezinTonen gezinnen) {
        this.gezinnen = gezinnen;
        this.gezag = gezag;
        this.personen = personen;
        this.instemmingen = instemmingen;
    }

    /**
     * Wie de brief krijgt: tot het zestien is, treden voor een kind op wie gezag hebben (Kampen artikel 2.3 lid 4), elk met een eigen brief,
     * tenzij het beleid aan het kind zelf laat schrijven.
     */
    List<GeadresseerdeResponse> van(UUID zaakId, UUID aanvragerId, boolean brievenAanKind, LocalDate dag) {
        var aanvrager = personen.findById(aanvragerId);
        var namens = aanvrager.isOnderZestien(dag) && !brievenAanKind ? levend(gezag.gezaghebbers(zaakId, dag)) : List.<Persoon>of();
        return switch (namens.size()) {
            case 0 -> List.of(geadresseerde(aanvrager, instemmingen.van(zaakId)));
            case 1 -> List.of(geadresseerde(namens.getFirst(), instemmingen.van(zaakId)));
            default -> namens.stream().map(wie -> geadresseerde(wie, List.of())).toList();
        };
    }

    /** Wie overlijdt heeft geen gezag meer, en de ander dan alleen (BW 1:253f); leeft niemand, dan is te zien dat er geen brief kan gaan. */
    private List<Persoon> levend(List<UUID> gezaghebbers) {
        var alle = gezaghebbers.stream().map(personen::findById).toList();
        var levend = alle.stream().filter(wie -> !wie.overleden).toList();
        return levend.isEmpty() ? alle.stream().limit(1).toList() : levend;
    }

    /** Wht 2.21 lid 2 en 6: ieder gezinslid voor wie de ondersteuning geldt; voor een kind onder de zestien wie het vertegenwoordigt. */
    Stream<GeadresseerdeResponse> gezin(UUID zaakId, Beleidsprofiel profiel, LocalDate dag) {
        return gezinnen.toon(zaakId, profiel, dag).leden().stream().filter(GezinTonen.Lid::hoortErbij)
                .map(lid -> gezinslid(personen.findById(lid.persoonId()), dag));
    }

    /** Consent to digital post is that of the applicant; a member of the family gave none, and of two it is not known who gave it. */
    private static GeadresseerdeResponse gezinslid(Persoon persoon, LocalDate dag) {
        if (persoon.isOnderZestien(dag)) {
            return new GeadresseerdeResponse(persoon.id, "de wettelijk vertegenwoordiger van " + persoon.naam(), "Geachte heer, mevrouw",
                    persoon.adresregels(), null, null, persoon.geheimhouding, persoon.overleden, persoon.overledenOp, List.of());
        }
        return geadresseerde(persoon, List.of());
    }

    private static GeadresseerdeResponse geadresseerde(Persoon persoon, List<Ingestemd> ingestemd) {
        var aanhef = persoon.aanhef == null || persoon.aanhef.isBlank() ? "Geachte heer, mevrouw " + achternaam(persoon) : persoon.aanhef;
        var digitaal = ingestemd.stream().filter(weg -> Kanaal.DIGITALE_POST.label().equals(weg.kanaal())).findFirst();
        return new GeadresseerdeResponse(persoon.id, persoon.naam(), aanhef, persoon.adresregels(),
                digitaal.map(Ingestemd::ingestemdOp).orElse(null), digitaal.map(Ingestemd::ingetrokkenOp).orElse(null),
                persoon.geheimhouding, persoon.overleden, persoon.overledenOp, ingestemd);
    }

    /** Met een hoofdletter vooraan: "Geachte heer, mevrouw Van der Veen". */
    private static String achternaam(Persoon persoon) {
        var naam = persoon.tussenvoegsel == null || persoon.tussenvoegsel.isBlank() ? persoon.achternaam
                : persoon.tussenvoegsel + " " + persoon.achternaam;
        return naam.isEmpty() ? naam : naam.substring(0, 1).toUpperCase() + naam.substring(1);
    }
}
