package nl.bredeondersteuning.beleid.norm;

import java.time.LocalDate;

/** De feiten over een aanvraag van het schuldhulpaanbod; {@code laatsteDag} (SPUK 3 lid 4) leeg als de dagtekening onbekend is. */
public record Schuldhulpfeiten(LocalDate aangevraagdOp, LocalDate geboren, boolean kindregeling, LocalDate laatsteDag,
                               boolean aanvaardtHulp, boolean eerderAanbod) {

    boolean meerderjarig() {
        return !geboren.plusYears(18).isAfter(aangevraagdOp);
    }

    public boolean opTijd() {
        return laatsteDag != null && !aangevraagdOp.isAfter(laatsteDag);
    }
}
