package nl.bredeondersteuning.platform.http;

import jakarta.validation.ConstraintViolation;

/** De vaste code bij een eis van Bean Validation. */
final class Eis {

    private Eis() {
    }

    static String code(ConstraintViolation<?> schending) {
        return switch (schending.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "ONTBREEKT";
            case "Size" -> "LENGTE";
            case "Min", "Positive", "PositiveOrZero" -> "TE_KLEIN";
            case "Max" -> "TE_GROOT";
            case "Bsn" -> "BSN_ONGELDIG";
            default -> "VORM";
        };
    }
}
