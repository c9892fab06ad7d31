package nl.bredeondersteuning.intake.overdracht;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een aangeboden zaak, met wie het is en wat er al gebeurde; zonder burgerservicenummer. */
public record OverdrachtResponse(UUID overdrachtId, String vanGemeente, String aanGemeente,
        @Schema(description = "AANGEBODEN, AANVAARD of GEWEIGERD") String stand, String achternaam, LocalDate geboortedatum,
        @Schema(description = "Hoe de UHT de persoon kent") String uhtStatus, LocalDate ontvangenOp, LocalDate eersteGesprek,
        @Schema(description = "Daarvan lopen de twee jaar; zij reizen mee (I3)") LocalDate hulpvraagVastgesteld,
        LocalDate planVastgesteld, LocalDate toegangVerleend, LocalDate toestemmingOp, String toestemmingHoe, String toelichting,
        LocalDate aangebodenOp, String aangebodenDoor, LocalDate beslotenOp, String beslotenDoor, String reden,
        @Schema(description = "De zaak die de ontvanger opende") UUID zaakId) {

    static OverdrachtResponse of(Overdracht overdracht, Meegegeven mee) {
        return new OverdrachtResponse(overdracht.id, overdracht.vanGemeente, overdracht.gemeentecode, overdracht.stand.name(),
                mee.persoon().achternaam(), mee.persoon().geboortedatum(), mee.uhtStatus() == null ? null : mee.uhtStatus().label(),
                mee.ontvangenOp(), mee.eersteGesprek(), mee.hulpvraagVastgesteld(), mee.planVastgesteld(), mee.toegangVerleend(),
                overdracht.toestemmingOp, overdracht.toestemmingHoe, overdracht.toelichting, overdracht.aangebodenOp,
                overdracht.aangebodenDoor, overdracht.beslotenOp, overdracht.beslotenDoor, overdracht.reden, overdracht.zaakId);
    }

    static String etag(Overdracht overdracht) {
        return Versie.etag(overdracht.versie);
    }
}
