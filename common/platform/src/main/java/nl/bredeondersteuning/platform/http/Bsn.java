package nl.bredeondersteuning.platform.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Negen cijfers die de elfproef doorstaan. */
@Constraint(validatedBy = Bsn.Elfproef.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Bsn {

    String message() default "Dit is geen burgerservicenummer: negen cijfers die de elfproef doorstaan.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** De elfproef van het burgerservicenummer. */
    final class Elfproef implements ConstraintValidator<Bsn, String> {

        @Override
        public boolean isValid(String waarde, ConstraintValidatorContext context) {
            return waarde == null || klopt(waarde);
        }

        public static boolean klopt(String waarde) {
            if (!waarde.matches("\\d{9}") || "000000000".equals(waarde)) {
                return false;
            }
            var som = -(waarde.charAt(8) - '0');
            for (var plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (waarde.charAt(plaats) - '0');
            }
            return som % 11 == 0;
        }
    }
}
