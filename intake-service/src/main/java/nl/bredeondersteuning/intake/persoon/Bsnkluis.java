package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.bredeondersteuning.platform.kluis.Kluis;

/** Versleutelt het burgerservicenummer (AES-GCM, gebonden aan de gemeente) en maakt de index waarmee het terug te vinden is (HMAC). */
@ApplicationScoped
public class Bsnkluis {

    private final Kluis kluis;
    private final SecretKey indexSleutel;
    private final String sleutelId;

    Bsnkluis(BsnInstellingen instellingen) {
        kluis = new Kluis(instellingen.sleutel());
        indexSleutel = new SecretKeySpec(Base64.getDecoder().decode(instellingen.indexSleutel()), "HmacSHA256");
        sleutelId = instellingen.sleutelId();
    }

    String sleutelId() {
        return sleutelId;
    }

    public byte[] versleutel(byte[] inhoud, String gemeentecode) {
        return kluis.versleutel(inhoud, gemeentecode);
    }

    public byte[] ontsleutel(byte[] versleuteld, String gemeentecode) {
        return kluis.ontsleutel(versleuteld, gemeentecode);
    }

    public byte[] index(String bsn) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexSleutel);
            return mac.doFinal(bsn.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
