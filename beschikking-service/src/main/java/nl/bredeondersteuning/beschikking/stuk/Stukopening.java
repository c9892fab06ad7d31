package nl.bredeondersteuning.beschikking.stuk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Iemand opende op een dag een medisch stuk, en waarom dat nodig was (AVG 9). */
@Entity
class Stukopening {

    @Id
    UUID id;
    UUID zaakId;
    String gemeentecode;
    UUID stukId;
    String medewerker;
    String reden;
    LocalDate geopendOp;
}
