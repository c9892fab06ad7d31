package nl.bredeondersteuning.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.InvalidParam;

/** Legt JSON naast een record: onbekende velden, verkeerde soorten, ontbrekende velden en de eisen van Bean Validation, alles tegelijk. */
final class Invoerkeuring {

    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Validator validator;

    Invoerkeuring(Validator validator) {
        this.validator = validator;
    }

    void keur(Class<?> type, JsonNode object, String pad, List<InvalidParam> fouten) {
        var velden = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        var onbekend = new LinkedHashSet<String>();
        object.fieldNames().forEachRemaining(onbekend::add);
        onbekend.removeAll(velden);
        onbekend.forEach(naam -> fouten.add(new InvalidParam(onder(pad, naam), "ONBEKEND_VELD",
                "Dit veld bestaat hier niet; bekend zijn: " + velden.stream().sorted().collect(Collectors.joining(", ")) + ".")));
        for (var veld : type.getRecordComponents()) {
            keurVeld(type, veld, object.get(veld.getName()), onder(pad, veld.getName()), fouten);
        }
    }

    private void keurVeld(Class<?> type, RecordComponent veld, JsonNode waarde, String pad, List<InvalidParam> fouten) {
        var ontbreekt = waarde == null || waarde.isNull();
        var voorheen = fouten.size();
        Object gelezen = null;
        if (ontbreekt && veld.getType().isPrimitive()) {
            fouten.add(new InvalidParam(pad, "ONTBREEKT", "Dit veld is verplicht."));
        } else if (!ontbreekt) {
            gelezen = keurWaarde(veld.getType(), veld.getGenericType(), waarde, pad, fouten).orElse(null);
        }
        if (fouten.size() == voorheen && !veld.getType().isRecord() || ontbreekt) {
            eisen(type, veld, gelezen, pad, fouten);
        }
    }

    private void eisen(Class<?> type, RecordComponent veld, Object gelezen, String pad, List<InvalidParam> fouten) {
        if (gelezen == null && veld.getType().isPrimitive()) {
            return;
        }
        validator.validateValue(type, veld.getName(), gelezen).forEach(schending -> fouten.add(new InvalidParam(pad,
                Eis.code(schending), schending.getMessage())));
    }

    private Optional<Object> keurWaarde(Class<?> soort, Type volledig, JsonNode waarde, String pad, List<InvalidParam> fouten) {
        if (List.class.isAssignableFrom(soort)) {
            return keurLijst(volledig, waarde, pad, fouten);
        }
        if (soort.isRecord()) {
            if (!waarde.isObject()) {
                return fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort een object.");
            }
            keur(soort, waarde, pad, fouten);
            return Optional.empty();
        }
        if (soort == boolean.class || soort == Boolean.class) {
            return waarde.isBoolean() ? Optional.of(waarde.booleanValue()) : fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort true of false.");
        }
        if (soort == int.class || soort == Integer.class) {
            return waarde.isInt() ? Optional.of(waarde.intValue()) : fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort een geheel getal.");
        }
        if (soort == long.class || soort == Long.class) {
            return waarde.isIntegralNumber() && waarde.canConvertToLong() ? Optional.of(waarde.longValue())
                    : fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort een geheel getal.");
        }
        return waarde.isTextual() ? keurTekst(soort, waarde.textValue(), pad, fouten)
                : fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort tekst tussen aanhalingstekens.");
    }

    private Optional<Object> keurLijst(Type volledig, JsonNode waarde, String pad, List<InvalidParam> fouten) {
        if (!waarde.isArray()) {
            return fout(fouten, pad, "VERKEERDE_SOORT", "Hier hoort een lijst.");
        }
        var lid = (Class<?>) ((ParameterizedType) volledig).getActualTypeArguments()[0];
        var leden = new ArrayList<Object>();
        for (var nummer = 0; nummer < waarde.size(); nummer++) {
            var plaats = pad + "[" + nummer + "]";
            if (waarde.get(nummer).isNull()) {
                fouten.add(new InvalidParam(plaats, "ONTBREEKT", "Een lege plaats in de lijst kan niet."));
            } else {
                leden.add(keurWaarde(lid, lid, waarde.get(nummer), plaats, fouten).orElse(plaats));
            }
        }
        return Optional.of(leden);
    }

    private static Optional<Object> keurTekst(Class<?> soort, String tekst, String pad, List<InvalidParam> fouten) {
        if (soort == String.class) {
            return tekst.indexOf('\0') < 0 ? Optional.of(tekst) : fout(fouten, pad, "TEKEN_NIET_TOEGESTAAN", "Een nulteken kan hier niet staan.");
        }
        if (soort.isEnum()) {
            return Arrays.stream(soort.getEnumConstants()).filter(waarde -> ((Enum<?>) waarde).name().equals(tekst)).findFirst()
                    .map(Object.class::cast).or(() -> fout(fouten, pad, "ONBEKENDE_WAARDE", "Kies uit: " + Arrays.stream(soort.getEnumConstants())
                            .map(Object::toString).collect(Collectors.joining(", ")) + "."));
        }
        if (soort == LocalDate.class) {
            return datum(tekst).<Object>map(datum -> datum).or(() -> fout(fouten, pad, "GEEN_DATUM",
                    "Schrijf een bestaande dag als jjjj-mm-dd, zonder tijd."));
        }
        if (soort == UUID.class) {
            return tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(tekst))
                    : fout(fouten, pad, "GEEN_ID", "Een id heeft de vorm van een UUID.");
        }
        if (soort == OffsetDateTime.class) {
            return moment(tekst).<Object>map(moment -> moment).or(() -> fout(fouten, pad, "GEEN_MOMENT",
                    "Schrijf een moment als 2026-11-02T10:15:30+01:00."));
        }
        throw new IllegalStateException("No reader for " + soort);
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return DATUM.matcher(tekst).matches() ? Optional.of(LocalDate.parse(tekst)) : Optional.empty();
        } catch (DateTimeParseException fout) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(String tekst) {
        try {
            return Optional.of(OffsetDateTime.parse(tekst));
        } catch (DateTimeParseException fout) {
            return Optional.empty();
        }
    }

    private static Optional<Object> fout(List<InvalidParam> fouten, String pad, String code, String reden) {
        fouten.add(new InvalidParam(pad, code, reden));
        return Optional.empty();
    }

    private static String onder(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
