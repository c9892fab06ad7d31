package nl.bredeondersteuning.local;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** An RSA key pair that is made once and kept as PKCS#8 PEM with mode 600; signs and verifies RS256. */
record Sleutel(RSAPrivateCrtKey geheim, RSAPublicKey openbaar) {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String EIND = "\n-----END PRIVATE KEY-----\n";

    static Sleutel van(Path bestand) {
        try {
            if (!Files.exists(bestand)) maak(bestand);
            var pem = Files.readString(bestand).replace(BEGIN, "").replace(EIND, "");
            var fabriek = KeyFactory.getInstance("RSA");
            var geheim = (RSAPrivateCrtKey) fabriek.generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
            var openbaar = fabriek.generatePublic(new RSAPublicKeySpec(geheim.getModulus(), geheim.getPublicExponent()));
            return new Sleutel(geheim, (RSAPublicKey) openbaar);
        } catch (IOException | GeneralSecurityException e) {
            throw new LokaleFout("De sleutel " + bestand + " is niet te maken of te lezen: " + e.getMessage(), e);
        }
    }

    private static void maak(Path bestand) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
        var nieuw = Geheimen.alleenEigenaar(bestand.resolveSibling(bestand.getFileName() + ".nieuw"));
        Files.writeString(nieuw, BEGIN + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8) + EIND);
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
    }

    byte[] onderteken(byte[] tekst) throws GeneralSecurityException {
        var handtekening = Signature.getInstance("SHA256withRSA");
        handtekening.initSign(geheim);
        handtekening.update(tekst);
        return handtekening.sign();
    }

    boolean klopt(byte[] tekst, byte[] ondertekend) throws GeneralSecurityException {
        var handtekening = Signature.getInstance("SHA256withRSA");
        handtekening.initVerify(openbaar);
        handtekening.update(tekst);
        return handtekening.verify(ondertekend);
    }

    String id() throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(openbaar.getEncoded());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 16);
    }

    Map<String, String> jwk() throws GeneralSecurityException {
        return Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", id(),
                "n", getal(openbaar.getModulus()), "e", getal(openbaar.getPublicExponent()));
    }

    private static String getal(BigInteger getal) {
        var bytes = getal.toByteArray();
        int nul = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, nul, bytes.length));
    }
}
