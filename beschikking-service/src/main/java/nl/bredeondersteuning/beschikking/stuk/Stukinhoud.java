package nl.bredeondersteuning.beschikking.stuk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** De versleutelde inhoud van een stuk. */
@Entity
class Stukinhoud {

    @Id
    UUID stukId;
    String gemeentecode;
    byte[] ruw;
}
