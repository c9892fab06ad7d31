package nl.bredeondersteuning.intake.uht;

import java.util.List;

/** Het gebied van een gemeente: haar postcodecijfers en woonplaatsen. */
record Gebied(String gemeentecode, List<Reeks> postcodes, List<String> woonplaatsen) {

    /** Postcodecijfers van en tot en met. */
    record Reeks(int van, int totEnMet) {

        static Reeks lees(String tekst) {
            var delen = tekst.split("-");
            return new Reeks(Integer.parseInt(delen[0].strip()), Integer.parseInt(delen[delen.length - 1].strip()));
        }
    }

    /** Een geldige postcode beslist; zonder haar beslist de woonplaats, en zonder beide niets. */
    boolean isBuiten(String postcode, String woonplaats) {
        if (postcode.matches("[1-9]\\d{3} ?[A-Za-z]{2}")) {
            var cijfers = Integer.parseInt(postcode.substring(0, 4));
            return postcodes.stream().noneMatch(reeks -> reeks.van() <= cijfers && cijfers <= reeks.totEnMet());
        }
        return !woonplaats.isBlank() && woonplaatsen.stream().map(Mapping::vouw).noneMatch(Mapping.vouw(woonplaats)::equals);
    }
}
