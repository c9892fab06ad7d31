package nl.bredeondersteuning.platform.kluis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Versleutelt wat vertrouwelijk bewaard wordt (AES-GCM), gebonden aan waar het bij hoort: ergens anders is het niet te lezen. */
public final class Kluis {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sleutel;
    private final SecureRandom toeval = new SecureRandom();

    /** @param sleutel base64 van 32 bytes */
    public Kluis(String sleutel) {
        this.sleutel = new SecretKeySpec(Base64.getDecoder().decode(sleutel), "AES");
    }

    public byte[] versleutel(byte[] inhoud, String hoortBij) {
        try {
            var nonce = new byte[NONCE];
            toeval.nextBytes(nonce);
            var versleuteld = cipher(Cipher.ENCRYPT_MODE, nonce, hoortBij).doFinal(inhoud);
            var uit = Arrays.copyOf(nonce, NONCE + versleuteld.length);
            System.arraycopy(versleuteld, 0, uit, NONCE, versleuteld.length);
            return uit;
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public byte[] ontsleutel(byte[] versleuteld, String hoortBij) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(versleuteld, NONCE), hoortBij)
                    .doFinal(versleuteld, NONCE, versleuteld.length - NONCE);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Cipher cipher(int richting, byte[] nonce, String hoortBij) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(richting, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(hoortBij.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
