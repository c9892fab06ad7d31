package nl.bredeondersteuning.beschikking.stuk;

import io.smallrye.config.ConfigMapping;

/** De sleutel waarmee de inhoud van stukken versleuteld wordt, base64 van 32 bytes. */
@ConfigMapping(prefix = "stuk")
interface StukInstellingen {

    String sleutel();
}
