package nl.bredeondersteuning.intake.overdracht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een zaak die een gemeente aan een andere aanbiedt, tot die haar aanvaardt of weigert (Wht 2.21 lid 1, I3). De rij is van de
 * ontvanger; wie aanbood, ziet haar ook.
 */
@Entity
class Overdracht {

    @Id
    UUID id;
    String gemeentecode;
    String vanGemeente;
    UUID vanZaakId;
    String sleutelId;
    byte[] inhoud;
    LocalDate toestemmingOp;
    String toestemmingHoe;
    String toelichting;
    LocalDate aangebodenOp;
    String aangebodenDoor;
    @Enumerated(EnumType.STRING)
    Stand stand = Stand.AANGEBODEN;
    LocalDate beslotenOp;
    String beslotenDoor;
    String reden;
    UUID zaakId;
    boolean teruggemeld;
    @Enumerated(EnumType.STRING)
    Melding melding = Melding.GEEN;
    @Version
    int versie;
    @Column(insertable = false, updatable = false)
    Long nr;

    /** Of er al over besloten is. */
    enum Stand {
        AANGEBODEN, AANVAARD, GEWEIGERD
    }

    /** Wat de werkvoorraad van de ontvanger weet: nog niets, dat er een aanbod ligt, of dat het beantwoord is. */
    enum Melding {
        GEEN, OPEN, AF
    }
}
