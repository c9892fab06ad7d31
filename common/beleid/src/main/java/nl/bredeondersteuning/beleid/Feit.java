package nl.bredeondersteuning.beleid;

import java.util.Objects;

/** Een feit waarop een bevinding rust, met waar het vandaan komt (aanvrager, UHT, basisregistratie, zaak). */
public record Feit(String naam, String waarde, String bron) {

    public Feit {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(bron, "bron");
        waarde = waarde == null ? "onbekend" : waarde;
    }

    public static Feit van(String naam, Object waarde, String bron) {
        return new Feit(naam, waarde == null ? null : waarde.toString(), bron);
    }
}
