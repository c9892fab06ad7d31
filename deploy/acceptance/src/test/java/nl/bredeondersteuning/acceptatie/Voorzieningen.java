package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** De gevraagde voorzieningen van een scenario, in volgorde, en de feiten die klaarliggen voor wie nog gevraagd moet worden. */
final class Voorzieningen {

    private final List<Gevraagd> gevraagd = new ArrayList<>();
    private final Map<String, List<ObjectNode>> klaar = new HashMap<>();

    /** Een gevraagde voorziening en haar zaak. */
    record Gevraagd(String zaakId, String id, String omschrijving) {
    }

    void erbij(Gevraagd nieuw) {
        gevraagd.add(nieuw);
    }

    Optional<Gevraagd> laatste() {
        return zoek(_ -> true);
    }

    Optional<Gevraagd> laatsteIn(String zaakId) {
        return zoek(een -> een.zaakId().equals(zaakId));
    }

    /** De voorziening met deze omschrijving: in deze zaak, of anders in een andere. */
    Gevraagd met(String omschrijving, String zaakId) {
        return vind(omschrijving, zaakId).orElseThrow(() -> new AssertionError("er is geen voorziening " + omschrijving + " gevraagd"));
    }

    Optional<Gevraagd> vind(String omschrijving, String zaakId) {
        Predicate<Gevraagd> zoDezelfde = een -> een.omschrijving().equals(omschrijving);
        return zoek(zoDezelfde.and(een -> een.zaakId().equals(zaakId))).or(() -> zoek(zoDezelfde));
    }

    private Optional<Gevraagd> zoek(Predicate<Gevraagd> welke) {
        return gevraagd.stream().filter(welke).reduce((eerder, later) -> later);
    }

    void legKlaar(String omschrijving, ObjectNode feiten) {
        klaar.computeIfAbsent(omschrijving, _ -> new ArrayList<>()).add(feiten);
    }

    List<ObjectNode> neemKlaar(String omschrijving) {
        return Optional.ofNullable(klaar.remove(omschrijving)).orElse(List.of());
    }
}
