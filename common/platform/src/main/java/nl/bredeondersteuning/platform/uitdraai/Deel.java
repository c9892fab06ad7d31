package nl.bredeondersteuning.platform.uitdraai;

import java.util.List;
import java.util.stream.Stream;

/**
 * Een deel van wat een service bewaart: welke tabel, hoe zij voor mensen heet, en welke rijen.
 *
 * @param waar welke rijen {@code t}: met {@code wie.persoon} en {@code wie.zaken}
 * @param technisch de kolommen die alleen techniek zijn of een ander aanwijzen
 */
public record Deel(String tabel, String naam, String waar, List<String> technisch) {

    private static final List<String> ALTIJD = List.of("versie", "nr", "sleutel_id");

    /** Een tabel waarvan elke rij bij een zaak hoort. */
    public static Deel vanZaak(String tabel, String naam, String... technisch) {
        return new Deel(tabel, naam, "t.zaak_id = any (wie.zaken)", List.of(technisch));
    }

    /** Wie deze zaken zag of veranderde; wat hij in dezelfde lijst nog meer zag, hoort er niet bij. */
    public static Deel audit() {
        return new Deel("audit", "Wie keek of iets veranderde", "t.zaak_id = any (wie.zaken) or t.zaken && wie.zaken",
                List.of("zaken", "vorige_hash", "hash", "spoor"));
    }

    /** De rijen als JSON; drie parameters: de persoon, de zaken en wat wegblijft. */
    String vraag() {
        return "with wie as (select ?::uuid as persoon, ?::uuid[] as zaken) select coalesce(jsonb_agg(to_jsonb(t) - ?::text[]), '[]') from "
                + tabel + " t, wie where " + waar;
    }

    String[] zonder() {
        return Stream.concat(ALTIJD.stream(), technisch.stream()).toArray(String[]::new);
    }
}
