package nl.bredeondersteuning.testkit.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Service;

/**
 * Welke gebeurtenissen een service hoort, afgelezen van haar klassen: wat de code bij naam noemt. Een service die {@link EventType}
 * gebruikt, leest elk type van haar bronnen.
 */
final class Ontvangst {

    private Ontvangst() {
    }

    static List<Class<? extends ZaakEvent>> van(Service service, String bron) {
        var genoemd = genoemd(service.klassen());
        var alles = genoemd.contains(intern(EventType.class));
        return EventType.alle().filter(type -> EventType.bron(type).equals(bron) && (alles || genoemd.contains(intern(type)))).toList();
    }

    private static Set<String> genoemd(Path klassen) {
        var namen = new HashSet<String>();
        try (var bestanden = Files.walk(klassen)) {
            for (var bestand : bestanden.filter(pad -> pad.toString().endsWith(".class")).toList()) {
                ClassFile.of().parse(bestand).constantPool().forEach(deel -> {
                    if (deel instanceof ClassEntry klasse) {
                        namen.add(klasse.asInternalName());
                    }
                });
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return namen;
    }

    private static String intern(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
