package nl.bredeondersteuning.deadline.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.norm.Doelgroep;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De taken die volgen uit wie recht heeft en waar hij woont: overleggen, informeren en doorverwijzen. */
final class Toegangstaken {

    private final Zaakstand stand;
    private final Zaakfeiten feiten;
    private final List<Taak> taken = new ArrayList<>();

    Toegangstaken(Zaakstand stand) {
        this.stand = stand;
        this.feiten = stand.feiten();
    }

    /** Wht 2.21 lid 1 en 3, Kampen artikel 3.1 lid 4. */
    List<Taak> alle() {
        recht();
        return List.copyOf(taken);
    }

    private void recht() {
        var contact = feiten.verloop().contact();
        var verhuisd = contact.verhuisdOp() != null && contact.overlegOp() == null;
        if (verhuisd && !Boolean.FALSE.equals(feiten.recht().rechthebbend())) {
            voegToe(Taaksoort.OVERLEGGEN, "Wht 2.21 lid 3", "De rechthebbende woont nu in een andere gemeente.",
                    Termijnsoort.MAXIMALE_DUUR);
        }
        if (!Boolean.FALSE.equals(feiten.recht().rechthebbend())) return;
        if (inBuitenland() && contact.doorverwezenOp() == null) {
            voegToe(Taaksoort.NAAR_BUITENLANDTEAM, "Wht 2.15", "De aanvrager woont nog in het buitenland.", Termijnsoort.BESLISTERMIJN_AWB);
        }
        if (overlegNodig()) {
            voegToe(Taaksoort.OVERLEGGEN, "Wht 2.21 lid 3",
                    "Toegang kan alleen na overleg met de gemeente waar de aanvrager ingezetene is.", Termijnsoort.BESLISTERMIJN_AWB);
        } else if (feiten.recht().beantwoord()) {
            informeren(feiten.recht().artikel());
        }
    }

    private void informeren(String artikel) {
        var voorschrift = stand.voorschrift(Voorschrift.INFORMEREN_EN_DOORVERWIJZEN);
        var reden = "De aanvrager blijkt niet rechthebbend (" + artikel + ").";
        var contact = feiten.verloop().contact();
        if (contact.geinformeerdOp() == null) {
            voorschrift.ifPresent(norm -> voegToe(Taaksoort.TELEFONISCH_INFORMEREN, norm.artikel(), reden, Termijnsoort.BESLISTERMIJN_AWB));
        }
        if (contact.doorverwezenOp() == null) voegToe(Taaksoort.WARM_DOORVERWIJZEN,
                voorschrift.map(NormBinding::artikel).orElse("Wht 2.21 lid 1"), reden,
                Termijnsoort.BESLISTERMIJN_AWB);
    }

    /** Only abroad gives a residence that no consultation can mend. */
    private boolean inBuitenland() {
        var verzet = feiten.recht().verzet();
        return verzet.contains("INGEZETENE") && !verzet.contains("NIET_INGEZETENE");
    }

    /** Wht 2.21 lid 3: alleen de woonplaats staat nog in de weg; regels voor minderjarigen of een eerdere start lost overleg niet op. */
    private boolean overlegNodig() {
        var verzet = feiten.recht().verzet();
        return feiten.recht().beantwoord() && verzet.contains("NIET_INGEZETENE")
                && verzet.stream().allMatch(Toegangstaken::losbaarDoorOverleg);
    }

    private static boolean losbaarDoorOverleg(String norm) {
        return Set.of("INGEZETENE", "NIET_INGEZETENE", Doelgroep.NIET_INWONER_NA_OVERLEG.name(),
                Doelgroep.NIET_INWONER_BIJ_DETENTIE.name()).contains(norm);
    }

    private void voegToe(Taaksoort soort, String artikel, String reden, Termijnsoort termijn) {
        taken.add(Taak.bij(soort, null, artikel, reden, stand.termijn(termijn).orElse(null)));
    }
}
