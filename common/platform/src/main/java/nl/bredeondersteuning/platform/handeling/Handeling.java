package nl.bredeondersteuning.platform.handeling;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Een operatie die iets verandert: één transactie met audit en gebeurtenissen, te herhalen onder een Idempotency-Key, en pas als de zaak
 * is bijgewerkt tot de stand die de aanroeper kent.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Handeling {

    /** Mag ook in een afgeschermde zaak die nog niemand behandelt: zo neemt iemand haar eerste taak. */
    @Nonbinding
    boolean onbehandeld() default false;
}
