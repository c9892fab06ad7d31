package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.Set;

/** Welke beleidsregel dit is, van wie, en wanneer hij geldt; bij alleen de wet zijn naam, publicatie en datums leeg. */
public record Versie(String id, String gemeentecode, String gemeente, String naam, String citeertitel, String publicatie,
                     LocalDate vastgesteldOp, LocalDate bekendgemaaktOp, LocalDate geldigVan, LocalDate geldigTot,
                     LocalDate terugwerkendTot, Set<String> teVerifieren) {

    /** The first day to which it applies, retroactive effect included. */
    public LocalDate vanaf() {
        return terugwerkendTot == null ? geldigVan : terugwerkendTot;
    }

    public boolean geldtOp(LocalDate dag) {
        return vanaf() != null && !dag.isBefore(vanaf()) && (geldigTot == null || !dag.isAfter(geldigTot));
    }
}
