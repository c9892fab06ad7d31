package nl.bredeondersteuning.intake.uht;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bredeondersteuning.platform.http.Bsn;

/** Keurt één regel van een aanmeldbestand, in de volgorde van het importformaat: aantal cellen, gevaarlijke cellen, velden. */
final class Aanmeldingkeuring {

    private static final int LANGSTE_CEL = 1000;
    private static final Pattern FORMULE = Pattern.compile("^[=@\\t\\r].*|^[+-][^\\d (].*|^[+-]$", Pattern.DOTALL);
    private static final Pattern VERDACHT = Pattern.compile("\u00c3[\u0080-\u00bf]|\ufffd");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");
    private static final List<String> DATUMS = List.of("geboortedatum", "overledenOp", "aangemeldOp");
    private static final String KIND = "KIND_OVERLEDEN_AANVRAGER";

    private final Mapping mapping;
    private final Map<String, Integer> plaatsen;
    private final int breedte;
    private final Optional<Gebied> gebied;
    private final LocalDate ontvangenOp;

    Aanmeldingkeuring(Mapping mapping, Map<String, Integer> plaatsen, int breedte, Optional<Gebied> gebied, LocalDate ontvangenOp) {
        this.mapping = mapping;
        this.plaatsen = plaatsen;
        this.breedte = breedte;
        this.gebied = gebied;
        this.ontvangenOp = ontvangenOp;
    }

    Regel keur(Csvlezer.Rij rij) {
        var cellen = rij.cellen();
        if (cellen.size() < breedte || cellen.stream().skip(breedte).anyMatch(cel -> !Mapping.vouw(cel).isEmpty())) {
            return afgekeurd(rij, "KOLOMAANTAL");
        }
        if (cellen.stream().anyMatch(cel -> FORMULE.matcher(zonderSpaties(cel)).matches())) {
            return afgekeurd(rij, "FORMULE_IN_CEL");
        }
        if (cellen.stream().anyMatch(cel -> cel.length() > LANGSTE_CEL)) {
            return afgekeurd(rij, "CEL_TE_LANG");
        }
        var velden = new LinkedHashMap<String, String>();
        plaatsen.forEach((veld, plaats) -> velden.put(veld, gevouwen(cellen.get(plaats))));
        return velden(rij.nummer(), velden);
    }

    private static Regel afgekeurd(Csvlezer.Rij rij, String code) {
        return new Regel(rij.nummer(), Map.of(), null, null, null, List.of(code), List.of());
    }

    private Regel velden(int nummer, Map<String, String> velden) {
        var quarantaine = new ArrayList<String>();
        var opmerkingen = new ArrayList<String>();
        var bsn = bsn(velden.getOrDefault("bsn", ""), quarantaine, opmerkingen);
        var datums = datums(velden, quarantaine);
        var grond = grond(velden.getOrDefault("grond", ""), quarantaine);
        var geboren = datums.get("geboortedatum");
        persoon(velden, datums, grond, quarantaine, opmerkingen);
        contact(velden, opmerkingen);
        return new Regel(nummer, velden, bsn, grond, geboren, List.copyOf(quarantaine), List.copyOf(opmerkingen));
    }

    private static String bsn(String waarde, List<String> quarantaine, List<String> opmerkingen) {
        var cijfers = waarde.replaceAll("[ .-]", "");
        if (cijfers.isEmpty()) {
            quarantaine.add("BSN_ONTBREEKT");
            return null;
        }
        var aangevuld = cijfers.matches("\\d{1,8}") ? "0".repeat(9 - cijfers.length()) + cijfers : cijfers;
        if (!Bsn.Elfproef.klopt(aangevuld)) {
            quarantaine.add("BSN_ONGELDIG");
            return null;
        }
        if (aangevuld.length() != cijfers.length()) {
            opmerkingen.add("BSN_VOORLOOPNUL_HERSTELD");
        }
        return aangevuld;
    }

    private Map<String, LocalDate> datums(Map<String, String> velden, List<String> quarantaine) {
        var datums = new LinkedHashMap<String, LocalDate>();
        for (var veld : DATUMS) {
            var waarde = velden.getOrDefault(veld, "");
            if (!waarde.isEmpty()) {
                var datum = datum(waarde);
                if (datum.isEmpty()) {
                    eens(quarantaine, "DATUM_ONGELDIG");
                }
                datum.ifPresent(dag -> {
                    if (dag.isAfter(ontvangenOp)) {
                        eens(quarantaine, "DATUM_IN_TOEKOMST");
                    } else {
                        datums.put(veld, dag);
                    }
                });
            }
        }
        return datums;
    }

    private Optional<LocalDate> datum(String waarde) {
        for (var formaat : mapping.datumformaten()) {
            try {
                return Optional.of(LocalDate.parse(waarde,
                        DateTimeFormatter.ofPattern(formaat.replace("yyyy", "uuuu")).withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeParseException fout) {
                continue;
            }
        }
        return Optional.empty();
    }

    private String grond(String waarde, List<String> quarantaine) {
        var grond = mapping.code("grond", waarde);
        if (grond.isEmpty()) {
            quarantaine.add("GROND_ONBEKEND");
        } else if ("KINDREGELING".equals(grond.get())) {
            quarantaine.add("GROND_KINDREGELING");
        }
        return grond.orElse(null);
    }

    private void persoon(Map<String, String> velden, Map<String, LocalDate> datums, String grond, List<String> quarantaine,
            List<String> opmerkingen) {
        var geboren = datums.get("geboortedatum");
        var leeftijd = geboren == null ? 18 : geboren.until(ontvangenOp).getYears();
        if (leeftijd < 18 && grond != null && !KIND.equals(grond) && !"KINDREGELING".equals(grond)) {
            quarantaine.add("MINDERJARIG_BIJ_GROND");
        }
        if (leeftijd < 18 && KIND.equals(grond)) {
            opmerkingen.add(leeftijd < 16 ? "MINDERJARIG_ONDER_16" : "MINDERJARIG_16_17");
        }
        if (!velden.getOrDefault("overledenOp", "").isEmpty()) {
            quarantaine.add("OVERLEDEN");
        }
        if (gebied.isPresent() && gebied.get().isBuiten(velden.getOrDefault("postcode", ""), velden.getOrDefault("woonplaats", ""))) {
            quarantaine.add("BUITEN_GEMEENTE");
        }
        if (mapping.code("geheimhouding", velden.getOrDefault("geheimhouding", "")).isEmpty()) {
            opmerkingen.add("GEHEIMHOUDING");
        }
    }

    private static void contact(Map<String, String> velden, List<String> opmerkingen) {
        var telefoon = velden.getOrDefault("telefoon", "");
        var email = velden.getOrDefault("email", "");
        var adres = !velden.getOrDefault("straat", "").isEmpty() && !velden.getOrDefault("huisnummer", "").isEmpty()
                && POSTCODE.matcher(velden.getOrDefault("postcode", "")).matches();
        var belbaar = Telefoon.lees(telefoon).isPresent();
        var mailbaar = EMAIL.matcher(email).matches();
        if (!belbaar && !mailbaar && !adres) {
            opmerkingen.add("CONTACT_ONTBREEKT");
        } else {
            als(telefoon.isEmpty(), "GEEN_TELEFOON", opmerkingen);
            als(!adres, "ADRES_ONVOLLEDIG", opmerkingen);
        }
        als(!telefoon.isEmpty() && !belbaar, "TELEFOON_ONGELDIG", opmerkingen);
        als(!email.isEmpty() && !mailbaar, "EMAIL_ONGELDIG", opmerkingen);
        als(velden.getOrDefault("achternaam", "").isEmpty(), "NAAM_ONTBREEKT", opmerkingen);
        als(List.of("voorletters", "tussenvoegsel", "achternaam", "straat", "woonplaats").stream()
                .anyMatch(veld -> VERDACHT.matcher(velden.getOrDefault(veld, "")).find()), "TEKENS_VERDACHT", opmerkingen);
    }

    private static void als(boolean geldt, String code, List<String> codes) {
        if (geldt) {
            codes.add(code);
        }
    }

    private static void eens(List<String> codes, String code) {
        als(!codes.contains(code), code, codes);
    }

    private static String zonderSpaties(String cel) {
        return cel.replaceAll("^[ \u00a0\u202f]+", "");
    }

    private static String gevouwen(String cel) {
        return cel.replace('\u00a0', ' ').replace('\u202f', ' ').strip().replaceAll(" +", " ");
    }
}
