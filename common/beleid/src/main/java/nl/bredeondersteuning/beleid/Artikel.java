package nl.bredeondersteuning.beleid;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Noemt het artikel dat een stuk code uitvoert, zodat een jurist het op de aanhaling terugvindt. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Artikel {

    /** The citation, in the one form that the project uses: {@code Wht 2.21 lid 4a}. */
    String[] value();

    /** First day on which the law reads as the code has it; empty: as long as the suite has cases. */
    String geldigVan() default "";

    /** Last day on which the law reads so; empty: until further notice. */
    String geldigTot() default "";

    /** Day on which the text was last compared with the consolidated official text. */
    String nagezienOp() default "2026-11-22";
}
