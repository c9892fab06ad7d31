package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.profiel.Termijnregel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Hoe een termijn afloopt: gehaald door wat er in de zaak gebeurde, of vervallen. */
record Termijnafloop(Zaakfeiten feiten) {

    private static final Set<Besluitsoort> TOEGANG = Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD);
    private static final Set<Besluitsoort> OP_AANVRAAG =
            Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD, Besluitsoort.BUITEN_BEHANDELING);
    /** What begins with a decision runs on after the end of the case. */
    private static final Set<Termijnsoort> LOOPT_DOOR = Set.of(Termijnsoort.BEZWAARTERMIJN, Termijnsoort.BESLISSING_OP_BEZWAAR,
            Termijnsoort.DWANGSOMBESLUIT, Termijnsoort.NAZORG);

    Optional<LocalDate> gehaaldOp(Termijnregel regel, Termijnbegin begin) {
        return switch (regel.soort()) {
            case UITNODIGING -> Optional.ofNullable(feiten.uitgenodigdOp()).or(() -> Optional.ofNullable(feiten.eersteGesprek()));
            case BESLISTERMIJN_AWB -> besloten(OP_AANVRAAG, Besluit::bekendgemaaktOp);
            case PLAN_VAN_AANPAK -> Optional.ofNullable(feiten.planVastgesteld());
            case BESCHIKKING -> besloten(TOEGANG, b -> b.uitgereikt() ? b.bekendgemaaktOp() : regel.teltAls(b.bekendgemaaktOp()));
            case BUITEN_BEHANDELING -> feiten.eersteBekendgemaakt(Set.of(Besluitsoort.BUITEN_BEHANDELING)).map(Besluit::bekendgemaaktOp);
            case HERSTELTERMIJN -> feiten.verloop().laatsteAanvulling().map(Aanvulling.Verzoek::aangevuldOp);
            case BEEINDIGING_NIET_RECHTHEBBENDE -> Optional.ofNullable(feiten.verloop().einde().bekendgemaaktOp());
            case BESLISSING_OP_BEZWAAR -> beslissing(begin.betreft()).map(Besluit::bekendgemaaktOp);
            case DWANGSOMBESLUIT -> feiten.besluiten().stream().filter(b -> b.soort() == Besluitsoort.DWANGSOM_VASTGESTELD)
                    .map(Besluit::vastgesteldOp).filter(Objects::nonNull).min(LocalDate::compareTo);
            case SCHULDHULPAANBOD -> Optional.ofNullable(feiten.verloop().schuldhulp().aangevraagdOp());
            case MATERIEEL, MATERIEEL_BELEID, MAXIMALE_DUUR, MAXIMALE_DUUR_BELEID, BEZWAARTERMIJN, NAZORG -> Optional.empty();
        };
    }

    /** I19: in een overgenomen zaak was over toegang al besloten. */
    private Optional<LocalDate> besloten(Set<Besluitsoort> soorten, Function<Besluit, LocalDate> dagVan) {
        return Optional.ofNullable(feiten.verloop().toegangOvergenomenOp()).or(() -> feiten.eersteBekendgemaakt(soorten).map(dagVan));
    }

    private Optional<Besluit> beslissing(UUID bezwaarId) {
        return feiten.verloop().bezwaar(bezwaarId).map(Bezwaar::beslissingId).flatMap(feiten::besluit);
    }

    /** Wht 8.10 vervangt de beleidstermijnen van een oude zaak; een zaak die eerder eindigt, neemt haar termijnen mee. */
    LocalDate vervallenOp(Termijnsoort soort, Termijnbegin begin) {
        if (feiten.anker().filter(a -> a.beleidstermijnVervalt(soort)).isPresent()) return begin.dag();
        if (soort == Termijnsoort.BESLISSING_OP_BEZWAAR) return feiten.verloop().bezwaar(begin.betreft())
                .map(Bezwaar::ingetrokkenOp).orElse(null);
        if (soort == Termijnsoort.BUITEN_BEHANDELING) return besloten(TOEGANG, Besluit::bekendgemaaktOp).orElse(null);
        return LOOPT_DOOR.contains(soort) ? null : feiten.geeindigdOp().orElse(null);
    }
}
