package nl.bredeondersteuning.intake.overdracht;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Wat met een zaak meereist: wie het is, en van wanneer wat er al gebeurde; het anker reist mee (I3). */
record Meegegeven(Persoonsgegevens persoon, UhtStatus uhtStatus, LocalDate ontvangenOp, LocalDate eersteGesprek,
        LocalDate hulpvraagVastgesteld, LocalDate planVastgesteld, LocalDate toegangVerleend) {
}
