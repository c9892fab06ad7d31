package nl.bredeondersteuning.platform.handeling;

import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** De naam van een operatie: haar {@code operationId}, zoals die in OpenAPI en in de audit staat. */
final class Operatie {

    private Operatie() {
    }

    static String naam(Method methode) {
        var operatie = methode.getAnnotation(Operation.class);
        return operatie == null || operatie.operationId().isEmpty() ? methode.getName() : operatie.operationId();
    }
}
