package nl.bredeondersteuning.intake.uht;

/** Hoe het met een rij afliep; de vier zijn samen alle rijen. */
public enum Uitkomst {
    AANVAARD, AANVAARD_MET_OPMERKING, QUARANTAINE, DUBBEL
}
