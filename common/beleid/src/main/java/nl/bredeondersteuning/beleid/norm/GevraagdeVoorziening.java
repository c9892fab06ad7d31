package nl.bredeondersteuning.beleid.norm;

import java.time.LocalDate;

/** De feiten over een gevraagde voorziening op de dag van de toets. */
public record GevraagdeVoorziening(String omschrijving, boolean materieel, Kostensoort kosten, long bedragInCenten,
                                   boolean leefgebiedInProfiel, boolean draagtBij, Realisatie realisatie, Omstandigheden omstandigheden,
                                   Medewerking medewerking, Maatstaf maatstaf) {

    /** Wanneer de voorziening al gerealiseerd of aanvaard is; {@code op} leeg als dat niet zo is. */
    public record Realisatie(LocalDate op, boolean metOverleg, LocalDate eersteGesprek, LocalDate toegangBekendgemaaktOp) {

        public static final Realisatie NIET = new Realisatie(null, true, null, null);

        boolean vooraf() {
            return op != null && (!metOverleg || eersteGesprek == null || op.isBefore(eersteGesprek));
        }

        boolean voorToegang() {
            return op != null && (toegangBekendgemaaktOp == null || op.isBefore(toegangBekendgemaaktOp));
        }
    }

    /** Wat er op het moment waarop de voorziening nodig was, aan de hand was. */
    public record Omstandigheden(boolean bedreigendeSituatie, boolean noodzaakAangetoond, boolean ingezetTegenHerhaling) {

        public static final Omstandigheden GEWOON = new Omstandigheden(false, false, false);
    }

    /** De gevraagde medewerking; {@code gevraagdTot} leeg als er niet om gevraagd is. */
    public record Medewerking(LocalDate gevraagdTot, LocalDate verleendOp, boolean geweigerd, LocalDate dag) {

        public static final Medewerking NIET_GEVRAAGD = new Medewerking(null, null, false, null);

        boolean nietVerleend(boolean binnenTermijn) {
            if (gevraagdTot == null) return false;
            if (verleendOp != null) return binnenTermijn && verleendOp.isAfter(gevraagdTot);
            return geweigerd || dag.isAfter(gevraagdTot);
        }
    }
}
