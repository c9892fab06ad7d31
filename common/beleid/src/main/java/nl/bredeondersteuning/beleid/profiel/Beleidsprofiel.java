package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.wet.Leefgebied;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Het beleid van één gemeente in één versie: welke normen zij heeft, onder welk artikel en met welke maten. */
public record Beleidsprofiel(Versie versie, List<Leefgebiedregel> leefgebieden, Gespreksregels gesprek, Toegangsregels toegang,
                             Map<Termijnsoort, Beleidstermijn> beleidstermijnen, Planregels plan, Voorzieningregels voorziening,
                             Eindregels einde, Uitvoering uitvoering, Optional<Hardheidsclausule> hardheidsclausule,
                             Map<String, NormBinding> normen, Map<String, Artikeltekst> artikelen, List<String> waarschuwingen) {

    private static final ClassValue<Object[]> CONSTANTEN = new ClassValue<>() {
        @Override
        protected Object[] computeValue(Class<?> soort) {
            return soort.getEnumConstants();
        }
    };

    /** The profile of a municipality without policy of its own: only the law. */
    public static Beleidsprofiel alleenWet(String gemeentecode, String gemeente) {
        var versie = new Versie("wet", gemeentecode, gemeente, null, null, null, null, null, null, null, null, Set.of());
        return new Beleidsprofiel(versie, wettelijkeLeefgebieden(), Gespreksregels.GEEN, Toegangsregels.GEEN, Map.of(), Planregels.GEEN,
                Voorzieningregels.GEEN,
                Eindregels.GEEN, Uitvoering.gewoon(gemeente), Optional.empty(), Map.of(), Map.of(), List.of());
    }

    static List<Leefgebiedregel> wettelijkeLeefgebieden() {
        return Arrays.stream(Leefgebied.values()).map(l -> new Leefgebiedregel(l, l.label(), null, null)).toList();
    }

    public String gemeentecode() {
        return versie.gemeentecode();
    }

    public String gemeente() {
        return versie.gemeente();
    }

    /** There is a beleidsregel, so Awb 4:84 is asked and letters name it. */
    public boolean heeftBeleid() {
        return versie.naam() != null;
    }

    public Optional<String> publicatie() {
        return Optional.ofNullable(versie.publicatie());
    }

    /** The citation and words under which this municipality has a norm, by its stable key. */
    public Optional<NormBinding> norm(String sleutel) {
        return Optional.ofNullable(normen.get(sleutel));
    }

    public Optional<NormBinding> norm(Enum<?> norm) {
        return norm(norm.name());
    }

    /** The wording behind a citation: of that part, or else of the smallest whole that has it; empty for a citation of the law. */
    public Optional<Artikeltekst> artikel(String aanhaling) {
        return artikelen.values().stream().filter(a -> Citaat.omvat(a.aanhaling(), aanhaling))
                .max(Comparator.comparingInt(a -> a.aanhaling().length()));
    }

    /** One finding per norm that this profile binds; a norm that it does not bind gives nothing. */
    @SuppressWarnings("unchecked")
    public <F, N extends Enum<N> & Norm<F>> List<Bevinding> toets(Class<N> soort, F feiten) {
        var bevindingen = new ArrayList<Bevinding>();
        for (var constante : CONSTANTEN.get(soort)) {
            var norm = (N) constante;
            var binding = normen.get(norm.name());
            if (binding != null) bevindingen.add(bevinding(norm, binding, feiten));
        }
        return bevindingen;
    }

    /** The finding of one norm, if this profile binds it. */
    public <F, N extends Enum<N> & Norm<F>> Optional<Bevinding> toets(N norm, F feiten) {
        return norm(norm.name()).map(binding -> bevinding(norm, binding, feiten));
    }

    private static <F, N extends Enum<N> & Norm<F>> Bevinding bevinding(N norm, NormBinding binding, F feiten) {
        var uitkomst = norm.uitkomst(feiten);
        var reden = uitkomst == Uitkomst.NIET_VAN_TOEPASSING ? "Doet zich niet voor: " + binding.tekst() : binding.tekst();
        return new Bevinding(norm.name(), binding.artikel(), uitkomst, reden, norm.feiten(feiten));
    }

    /** Whether a rule of this municipality was followed; empty when it has no such rule. */
    public Optional<Bevinding> toets(Voorschrift voorschrift, boolean nageleefd, String anders, Feit... feiten) {
        return norm(voorschrift).map(b -> nageleefd ? Bevinding.voldaan(voorschrift.name(), b.artikel(), b.tekst(), feiten)
                : Bevinding.verzet(voorschrift.name(), b.artikel(), anders, feiten));
    }

    /** A term as it holds in this municipality; empty when the policy does not have it, or when its end is a day that is set. */
    public Optional<Termijnregel> termijn(Termijnsoort soort) {
        if (soort.vanBeleid()) return Optional.ofNullable(beleidstermijnen.get(soort)).map(Termijnregel::vanBeleid);
        return soort.duur().map(duur -> Termijnregel.vanWet(soort, duur));
    }

    public Optional<Leefgebiedregel> leefgebied(String label) {
        return leefgebieden.stream().filter(l -> l.label().equals(label)).findFirst();
    }

    public Optional<Leefgebiedregel> leefgebied(Leefgebied wet) {
        return leefgebieden.stream().filter(l -> l.wet() == wet).findFirst();
    }

    /** The norm keys that this municipality has under an article or a part of it. */
    public List<String> normenOnder(String aanhaling) {
        return normen.entrySet().stream().filter(n -> Citaat.omvat(aanhaling, n.getValue().artikel())).map(Map.Entry::getKey).sorted()
                .toList();
    }

    boolean geldtOp(LocalDate dag) {
        return versie.geldtOp(dag);
    }
}
