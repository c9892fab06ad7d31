package nl.bredeondersteuning.beleid.profiel;

import java.util.List;
import nl.bredeondersteuning.beleid.yaml.Knoop;

/** Leest hoe een gemeente werkt waar het beleid over zwijgt: signalen, bezwaar en beroep, en hoe haar brieven eruitzien. */
final class Uitvoeringlezer {

    private final Knoop wortel;

    Uitvoeringlezer(Knoop wortel) {
        this.wortel = wortel;
    }

    Uitvoering lees() {
        var k = wortel.knoop("uitvoering");
        return new Uitvoering(k.getal("signaalDagen"), k.waar("bezwaarMetCommissie"), k.tekst("bezwaarOrgaan"),
                k.waar("burgertermijnSchuiftOp", true), k.heeft("beroepBij") ? k.tekst("beroepBij") : Uitvoering.RECHTBANK,
                huisstijl());
    }

    private Huisstijl huisstijl() {
        var gewoon = Huisstijl.gewoon(wortel.eventueel("gemeente").orElse(""));
        return wortel.eventueelKnoop("huisstijl").map(k -> {
            var kleur = k.eventueel("kleur").orElse(gewoon.kleur());
            if (!Huisstijl.leesbaar(kleur)) k.meld("kleur", "verwacht een kleur als #1a4f7a, donker genoeg voor wit papier, niet '" + kleur + "'");
            return new Huisstijl(k.eventueel("naam").orElse(gewoon.naam()), kleur, k.heeft("afzender") ? k.teksten("afzender") : List.of(),
                    k.eventueel("telefoon").orElse(null), k.eventueel("email").orElse(null));
        }).orElse(gewoon);
    }
}
