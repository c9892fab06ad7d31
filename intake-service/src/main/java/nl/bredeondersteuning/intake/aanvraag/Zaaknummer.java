package nl.bredeondersteuning.intake.aanvraag;

/**
 * Een zaaknummer dat mensen kunnen noemen: het jaar, twee groepjes cijfers en een controlecijfer, {@code BO 26 004 217 3}. Eén verkeerd
 * gehoord of twee verwisselde cijfers vallen op (Damm).
 */
final class Zaaknummer {

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1}, {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    private Zaaknummer() {
    }

    static String van(int jaar, long volgnummer) {
        var cijfers = "%02d%06d".formatted(jaar % 100, volgnummer);
        return "BO " + cijfers.substring(0, 2) + " " + cijfers.substring(2, cijfers.length() - 3) + " "
                + cijfers.substring(cijfers.length() - 3) + " " + controlecijfer(cijfers);
    }

    static boolean klopt(String zaaknummer) {
        return zaaknummer.startsWith("BO ") && controlecijfer(zaaknummer.replaceAll("\\D", "")) == 0;
    }

    private static int controlecijfer(String cijfers) {
        return cijfers.chars().map(cijfer -> cijfer - '0').reduce(0, (tussen, cijfer) -> DAMM[tussen][cijfer]);
    }
}
