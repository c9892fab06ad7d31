package nl.bredeondersteuning.intake.toegang;

import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.aanvraag.Aanvraaggrond;

/** Hoe het volgens het gegevensportaal met iemands verzoek staat (Wht 6.12 lid 13). */
public enum Portaalstatus {
    AANGEMELD("aangemeld"),
    IN_BEOORDELING("in beoordeling"),
    /** Begint niets: een vooraankondiging is nog geen besluit (I11). */
    VOORAANKONDIGING_AFWIJZING(Uhtbericht.VOORAANKONDIGING.label()),
    ERKEND(Uhtbericht.ERKENNING.label()),
    /** Wht 2.21 lid 6: begint de dertig dagen. */
    AFGEWEZEN(Uhtbericht.AFWIJZING.label()),
    INGETROKKEN("ingetrokken"),
    ONBEKEND("onbekend");

    private final String label;

    Portaalstatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Het bericht van de Dienst Toeslagen dat dit is; leeg als het er geen is dat iets beslist. */
    Optional<Uhtbericht> bericht(Aanvraaggrond grond) {
        return Optional.ofNullable(switch (this) {
            case VOORAANKONDIGING_AFWIJZING -> Uhtbericht.VOORAANKONDIGING;
            case AFGEWEZEN -> Uhtbericht.AFWIJZING;
            case ERKEND -> grond == Aanvraaggrond.EX_PARTNER ? Uhtbericht.TOEKENNING_EX_PARTNER
                    : grond == null || grond == Aanvraaggrond.OUDER ? Uhtbericht.ERKENNING : null;
            case AANGEMELD, IN_BEOORDELING, INGETROKKEN, ONBEKEND -> null;
        });
    }

    /** Hoe de UHT iemand die op deze grond aanvroeg dan kent; leeg als deze status daar niets over zegt. */
    Optional<UhtStatus> kentAls(Aanvraaggrond grond) {
        var gedupeerd = this == ERKEND;
        if (!gedupeerd && this != AANGEMELD && this != IN_BEOORDELING) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (grond == null ? Aanvraaggrond.OUDER : grond) {
            case OUDER -> gedupeerd ? UhtStatus.ERKEND : UhtStatus.AANGEMELD;
            case EX_PARTNER -> gedupeerd ? UhtStatus.EX_PARTNER_MET_TOEKENNING : UhtStatus.EX_PARTNER_ZONDER_TOEKENNING;
            case KINDREGELING -> gedupeerd ? UhtStatus.KINDREGELING : null;
            case PARTNER_OVERLEDEN_AANVRAGER -> gedupeerd ? UhtStatus.PARTNER_VAN_OVERLEDEN_AANVRAGER : null;
            case KIND_OVERLEDEN_AANVRAGER -> gedupeerd ? UhtStatus.KIND_VAN_OVERLEDEN_AANVRAGER : null;
        });
    }
}
