package nl.bredeondersteuning.beleid.wet;

import java.util.Optional;

/** Hoe de UHT een persoon kent, als uitkomst van het nagaan van het recht. */
public enum UhtStatus {
    AANGEMELD("aangemeld"),
    ERKEND("erkend"),
    AFGEWEZEN("afgewezen"),
    KINDREGELING("kindregeling"),
    EX_PARTNER_ZONDER_TOEKENNING("ex-partner zonder toekenning"),
    EX_PARTNER_MET_TOEKENNING("ex-partner met toekenning"),
    PARTNER_VAN_OVERLEDEN_AANVRAGER("partner van overleden aanvrager"),
    KIND_VAN_OVERLEDEN_AANVRAGER("kind van overleden aanvrager"),
    ONBEKEND("onbekend");

    private final String label;

    UhtStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<UhtStatus> van(String label) {
        for (var status : values()) if (status.label.equals(label)) return Optional.of(status);
        return Optional.empty();
    }
}
