package nl.bredeondersteuning.beschikking.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Verstuurt een formele brief die geen besluit is: een bericht van uitstel, een voornemen, een ontvangstbevestiging. */
@ApplicationScoped
public class BerichtVersturen {

    private final Briefmaker maker;
    private final BriefBewaren bewaren;

    BerichtVersturen(Briefmaker maker, BriefBewaren bewaren) {
        this.maker = maker;
        this.bewaren = bewaren;
    }

    /** Wat er in het bericht staat; het antwoord staat vooraan. */
    public record Bericht(UUID zaakId, String soort, String onderwerp, String antwoord, List<String> alineas, List<Bevinding> gronden) {
    }

    /**
     * Via de post, aan wie leeft en wie voor berichten gemachtigd is; de zaak is vergrendeld.
     *
     * @throws Onafdrukbaar als een van de brieven niet te maken is; dan is er geen bewaard
     */
    public void verstuur(Bericht bericht, Geadresseerden geadresseerden, Beleidsprofiel profiel, LocalDate dag) {
        var over = new BriefBewaren.Over(bericht.zaakId(), profiel.gemeentecode(), null, bericht.soort(), 1);
        Stream.concat(geadresseerden.geadresseerden().stream().filter(aan -> !aan.overleden()),
                geadresseerden.gemachtigdVoor(Omvang.BERICHTEN)).map(aan -> new Gemaakt(aan, maker.maak(gegevens(bericht,
                        geadresseerden.zaaknummer(), aan, profiel, dag), profiel))).toList()
                .forEach(brief -> bewaren.bewaar(over, brief.aan(), Kanaal.POST, brief.brief(), dag));
    }

    private record Gemaakt(Geadresseerden.Geadresseerde aan, Briefmaker.Gemaakt brief) {
    }

    private static Briefgegevens gegevens(Bericht bericht, String kenmerk, Geadresseerden.Geadresseerde aan, Beleidsprofiel profiel,
            LocalDate dag) {
        var gronden = bericht.gronden().stream().map(b -> new Briefgegevens.Grond(b.reden(), b.artikel())).distinct().toList();
        return new Briefgegevens(bericht.soort(), profiel.gemeente(),
                new Briefgegevens.Adres(aan.naam(), aan.aanhef(), aan.adresregels()), kenmerk, Datum.voluit(dag), bericht.onderwerp(),
                Briefgegevens.Kern.over(new Briefgegevens.Bericht(bericht.antwoord(), bericht.alineas())), gronden, null,
                ondertekening(profiel), null,
                new Briefgegevens.Afwijking(false, false, "", false, ""), beleid(profiel));
    }

    /** What the service sends by itself, nobody signs. */
    private static Briefgegevens.Ondertekening ondertekening(Beleidsprofiel profiel) {
        var wie = Aanroeper.huidig();
        return wie.heeftRol("systeem") ? new Briefgegevens.Ondertekening("Team brede ondersteuning", "gemeente " + profiel.gemeente(),
                profiel.gemeente())
                : new Briefgegevens.Ondertekening(wie.medewerker(), "medewerker brede ondersteuning", profiel.gemeente());
    }

    private static String beleid(Beleidsprofiel profiel) {
        return profiel.heeftBeleid() ? profiel.versie().citeertitel() + " (" + profiel.versie().publicatie() + ")" : null;
    }
}
