package nl.bredeondersteuning.beschikking.sjabloon;

import io.quarkus.qute.Expression;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;
import nl.bredeondersteuning.beschikking.sjabloon.Velden.Aard;

/** Keurt wat een sjabloon aan velden en blokken noemt: alleen wat bestaat, en alleen zoals het veld bedoeld is. */
final class Taalkeuring {

    static final String INHOUD = "inhoud";
    private static final Pattern BLOK = Pattern.compile("\\{[#@]\\s*([\\w-]*)|\\{[\\w-]+:");
    private static final Set<String> TELLERS = Set.of("_index", "_count");
    private static final Set<String> STANDEN = Set.of("_hasNext", "_isLast", "_isFirst");

    private final BiConsumer<Integer, String> meld;

    private Taalkeuring(BiConsumer<Integer, String> meld) {
        this.meld = meld;
    }

    /** @return het sjabloon, als er iets van te maken was */
    static Optional<Template> keur(Sjabloonsoort soort, String bron, BiConsumer<Integer, String> meld) {
        if (noemtAnderBlok(bron, meld)) return Optional.empty();
        try {
            var sjabloon = Sjabloonmotor.ontleed(soort.bestand(), bron);
            new Taalkeuring(meld).knopen(sjabloon.getRootNode().getBlocks().getFirst().nodes, wortels(soort));
            return Optional.of(sjabloon);
        } catch (TemplateException fout) {
            var regel = fout.getOrigin() == null ? 1 : Math.max(1, fout.getOrigin().getLine());
            meld.accept(regel, "de accolades kloppen niet; sluit elk blok, en zet er alleen velden in (" + fout.getMessage().lines().findFirst().orElse("")
                    + ")");
            return Optional.empty();
        }
    }

    private static Map<String, Type> wortels(Sjabloonsoort soort) {
        var wortels = new HashMap<String, Type>(Map.of("brief", Briefgegevens.class, "huisstijl", Stijl.class));
        if (soort == Sjabloonsoort.KADER) wortels.put(INHOUD, String.class);
        return wortels;
    }

    /** Qute stops at the first of these; who writes a template wants to see all. */
    private static boolean noemtAnderBlok(String bron, BiConsumer<Integer, String> meld) {
        var gevonden = false;
        var regels = bron.lines().toList();
        for (var regel = 0; regel < regels.size(); regel++) {
            for (var treffer : BLOK.matcher(regels.get(regel)).results().toList()) {
                if (treffer.group(1) != null && Sjabloonmotor.BLOKKEN.contains(treffer.group(1))) continue;
                meld.accept(regel + 1, "'" + treffer.group() + "' kan niet; gebruik alleen if, else, for, switch en case, en velden van de brief;"
                        + " in de opmaak staat na { een spatie");
                gevonden = true;
            }
        }
        return gevonden;
    }

    private void knopen(List<TemplateNode> knopen, Map<String, Type> bereik) {
        for (var knoop : knopen) {
            if (knoop.isExpression()) knoop.getExpressions().forEach(veld -> eis(veld, bereik, Aard.TEKST));
            else if (knoop.isSection()) blok(knoop.asSection(), bereik);
        }
    }

    private void blok(SectionNode blok, Map<String, Type> bereik) {
        for (var deel : blok.getBlocks()) {
            var binnen = bereik;
            for (var veld : deel.expressions.values()) {
                switch (blok.getName()) {
                    case "for" -> binnen = lus(deel.parameters.get("alias"), veld, bereik);
                    case "switch" -> eis(veld, bereik, Aard.TEKST);
                    default -> eis(veld, bereik, null);
                }
            }
            knopen(deel.nodes, binnen);
        }
    }

    private Map<String, Type> lus(String naam, Expression lijst, Map<String, Type> bereik) {
        var binnen = new HashMap<>(bereik);
        var soort = eis(lijst, bereik, Aard.LIJST);
        binnen.put(naam, soort.map(Velden::element).orElse(null));
        TELLERS.forEach(teller -> binnen.put(naam + teller, int.class));
        STANDEN.forEach(stand -> binnen.put(naam + stand, boolean.class));
        return binnen;
    }

    /** @param aard null when it may be of any kind, as in a condition */
    private Optional<Type> eis(Expression veld, Map<String, Type> bereik, Aard aard) {
        if (veld.isLiteral()) return Optional.empty();
        var regel = veld.getOrigin().getLine();
        if (veld.hasNamespace() || veld.getParts().stream().anyMatch(Expression.Part::isVirtualMethod)) {
            meld.accept(regel, "'{" + veld.toOriginalString() + "}' is een berekening; zet er alleen de naam van een veld");
            return Optional.empty();
        }
        var namen = veld.getParts().stream().map(Expression.Part::getName).toList();
        var wortel = namen.getFirst();
        // A loop over a list that is wrong is reported once, not for each of its fields.
        if (bereik.containsKey(wortel) && bereik.get(wortel) == null) return Optional.empty();
        var soort = bereik.get(wortel);
        for (var naam : namen.subList(1, namen.size())) soort = Velden.veld(soort, naam);
        if (soort == null) {
            meld.accept(regel, "het veld '" + veld.toOriginalString() + "' bestaat niet; kijk in sjabloonvelden.md hoe het heet");
            return Optional.empty();
        }
        if (aard != null && Velden.aard(soort) != aard) {
            meld.accept(regel, "het veld '" + veld.toOriginalString() + "' is " + Velden.aard(soort).woorden() + "; hier hoort "
                    + aard.woorden());
            return Optional.empty();
        }
        return Optional.of(soort);
    }
}
