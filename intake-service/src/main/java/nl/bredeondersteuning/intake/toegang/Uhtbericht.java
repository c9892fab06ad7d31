package nl.bredeondersteuning.intake.toegang;

import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

/** Een bericht van de Dienst Toeslagen over iemand, en hoe de UHT die persoon daarna kent (Wht 6.12 lid 13). */
public enum Uhtbericht {
    AFWIJZING("afwijzing", UhtStatus.AFGEWEZEN),
    /** Begint niets: een vooraankondiging is nog geen besluit (I11). */
    VOORAANKONDIGING("vooraankondiging van afwijzing", null),
    ERKENNING("erkenning", UhtStatus.ERKEND),
    TOEKENNING_EX_PARTNER("toekenning ex-partner", UhtStatus.EX_PARTNER_MET_TOEKENNING);

    private final String label;
    private final UhtStatus status;

    Uhtbericht(String label, UhtStatus status) {
        this.label = label;
        this.status = status;
    }

    public String label() {
        return label;
    }

    Portaalstatus portaalstatus() {
        return switch (this) {
            case AFWIJZING -> Portaalstatus.AFGEWEZEN;
            case VOORAANKONDIGING -> Portaalstatus.VOORAANKONDIGING_AFWIJZING;
            case ERKENNING, TOEKENNING_EX_PARTNER -> Portaalstatus.ERKEND;
        };
    }

    Optional<UhtStatus> status() {
        return Optional.ofNullable(status);
    }
}
