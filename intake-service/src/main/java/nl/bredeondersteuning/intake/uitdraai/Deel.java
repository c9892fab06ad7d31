package nl.bredeondersteuning.intake.uitdraai;

import java.util.List;

/** Een deel van wat deze service over iemand bewaart: welke tabel, en welke rijen daarvan van hem zijn. */
enum Deel {
    PERSOON("persoon", "t.id = $persoon", "bsn_sleutel_id", "bsn_versleuteld", "bsn_index", "naamsleutel",
            "postcodesleutel"),
    PERSOONSWIJZIGING("persoonswijziging", "t.persoon_id = $persoon"),
    BRP_RAADPLEGING("brp_raadpleging", "t.persoon_id = $persoon"),
    AANVRAAG("aanvraag", "t.aanvrager_id = $persoon"),
    GEZINSLID("gezinslid", "t.persoon_id = $persoon"),
    GEZAG("gezag", "t.gezaghebber_id = $persoon or t.zaak_id = any ($zaken)", "gezaghebber_id"),
    VERIFICATIE("verificatie", Deel.EIGEN_ZAAK),
    TOEGANG("toegang", Deel.EIGEN_ZAAK),
    FEIT("feit", Deel.EIGEN_ZAAK),
    UITNODIGING("uitnodiging", Deel.EIGEN_ZAAK),
    GESPREK("gesprek", Deel.EIGEN_ZAAK),
    VERMOEDEN("vermoeden", Deel.EIGEN_ZAAK, "andere_zaak_id"),
    MACHTIGING("machtiging", Deel.EIGEN_ZAAK),
    INSTEMMING("instemming", Deel.EIGEN_ZAAK),
    CORRECTIE("correctie", Deel.EIGEN_ZAAK),
    PORTAALREGEL("portaalregel", Deel.EIGEN_ZAAK),
    GEVRAAGD_KIND("gevraagd_kind", "t.kind_id = $persoon"),
    OVERNAMEREGEL("overnameregel", Deel.EIGEN_ZAAK),
    AUDIT("audit", "t.zaak_id = any ($zaken) or t.zaken && $zaken", "zaken", "vorige_hash", "hash", "spoor");

    private static final String EIGEN_ZAAK = "t.zaak_id = any ($zaken)";

    private final String tabel;
    private final String waar;
    private final List<String> technisch;

    Deel(String tabel, String waar, String... technisch) {
        this.tabel = tabel;
        this.waar = waar;
        this.technisch = List.of(technisch);
    }

    String tabel() {
        return tabel;
    }

    /** De rijen als JSON, zonder wat alleen techniek is of een ander aanwijst; twee parameters: de persoon en zijn eigen zaken. */
    String vraag() {
        return "with wie as (select ?::uuid as persoon, ?::uuid[] as zaken) select coalesce(jsonb_agg(to_jsonb(t) - ?::text[]), '[]') from "
                + tabel + " t, wie where " + waar.replace("$persoon", "wie.persoon").replace("$zaken", "wie.zaken");
    }

    List<String> technisch() {
        return technisch;
    }
}
