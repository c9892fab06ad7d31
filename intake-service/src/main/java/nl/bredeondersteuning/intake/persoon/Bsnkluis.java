package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Versleutelt het burgerservicenummer (AES-GCM, gebonden aan de gemeente) en maakt de index waarmee het terug te vinden is (HMAC). */
@ApplicationScoped
public class Bsnkluis {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sleutel;
    private final SecretKey indexSleutel;
    private final String sleutelId;
    private final SecureRandom toeval = new SecureRandom();

    Bsnkluis(BsnInstellingen instellingen) {
        sleutel = new SecretKeySpec(Base64.getDecoder().decode(instellingen.sleutel()), "AES");
        indexSleutel = new SecretKeySpec(Base64.getDecoder().decode(instellingen.indexSleutel()), "HmacSHA256");
        sleutelId = instellingen.sleutelId();
    }

    String sleutelId() {
        return sleutelId;
    }

    public byte[] versleutel(byte[] inhoud, String gemeentecode) {
        try {
            var nonce = new byte[NONCE];
            toeval.nextBytes(nonce);
            var versleuteld = cipher(Cipher.ENCRYPT_MODE, nonce, gemeentecode).doFinal(inhoud);
            var uit = Arrays.copyOf(nonce, NONCE + versleuteld.length);
            System.arraycopy(versleuteld, 0, uit, NONCE, versleuteld.length);
            return uit;
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public byte[] ontsleutel(byte[] versleuteld, String gemeentecode) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(versleuteld, NONCE), gemeentecode)
                    .doFinal(versleuteld, NONCE, versleuteld.length - NONCE);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Cipher cipher(int richting, byte[] nonce, String gemeentecode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(richting, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(gemeentecode.getBytes(StandardCharsets.US_ASCII));
        return cipher;
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
