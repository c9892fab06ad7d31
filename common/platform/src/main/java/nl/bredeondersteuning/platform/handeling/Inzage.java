package nl.bredeondersteuning.platform.handeling;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Een operatie die alleen toont: één transactie met de rij die zegt wie keek. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Inzage {

    /** Mag ook in een afgeschermde zaak die nog niemand behandelt: zo neemt iemand haar eerste taak. */
    @Nonbinding
    boolean onbehandeld() default false;
}
