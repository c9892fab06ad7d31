package nl.bredeondersteuning.beschikking.sjabloon;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import io.quarkus.qute.WhenSectionHelper;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** De motor achter de sjablonen, zonder iets wat Qute zelf aan beans, methoden, configuratie of andere sjablonen bereikbaar maakt. */
final class Sjabloonmotor {

    /** The sections that a template may use. */
    static final Set<String> BLOKKEN = Set.of("if", "else", "for", "switch", "case");
    private static final Variant XHTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final Engine MOTOR = Engine.builder().strictRendering(true)
            .addSectionHelpers(new IfSectionHelper.Factory(), new LoopSectionHelper.Factory(), new WhenSectionHelper.Factory())
            .addValueResolver(ValueResolvers.mapperResolver()).addValueResolver(new Recordlezer())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML))).build();

    private Sjabloonmotor() {
    }

    /** @throws io.quarkus.qute.TemplateException with its line when it is no template */
    static Template ontleed(String naam, String bron) {
        return MOTOR.parse(bron, XHTML, naam);
    }

    /** Reads a field of a record of the letter; anything else is not found. */
    private static final class Recordlezer implements ValueResolver {

        @Override
        public boolean appliesTo(EvalContext vraag) {
            return vraag.getBase() instanceof Record && vraag.getParams().isEmpty();
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext vraag) {
            var veld = Velden.van(vraag.getBase().getClass()).get(vraag.getName());
            if (veld == null) return Results.notFound(vraag);
            try {
                return CompletableFuture.completedStage(veld.invoke(vraag.getBase()));
            } catch (ReflectiveOperationException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }
}
