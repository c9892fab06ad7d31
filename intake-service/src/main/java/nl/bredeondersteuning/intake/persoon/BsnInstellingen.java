package nl.bredeondersteuning.intake.persoon;

import io.smallrye.config.ConfigMapping;

/** De sleutels waarmee het burgerservicenummer versleuteld en teruggevonden wordt, base64, elk 32 bytes. */
@ConfigMapping(prefix = "bsn")
interface BsnInstellingen {

    String sleutel();

    String sleutelId();

    String indexSleutel();
}
