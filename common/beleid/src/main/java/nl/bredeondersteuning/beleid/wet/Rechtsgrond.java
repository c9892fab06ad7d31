package nl.bredeondersteuning.beleid.wet;

import static nl.bredeondersteuning.beleid.wet.UhtStatus.AANGEMELD;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.ERKEND;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.EX_PARTNER_MET_TOEKENNING;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.EX_PARTNER_ZONDER_TOEKENNING;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.KINDREGELING;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.KIND_VAN_OVERLEDEN_AANVRAGER;
import static nl.bredeondersteuning.beleid.wet.UhtStatus.PARTNER_VAN_OVERLEDEN_AANVRAGER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Geldigheid;

/** Wie recht kan hebben op brede ondersteuning, en vanaf wanneer. */
@Artikel("Wht 2.21 lid 1")
public enum Rechtsgrond {

    /** Wht 2.21 lid 1 sub a: de aanvrager van kinderopvangtoeslag die een herstelmaatregel heeft aangevraagd; de aanvraag is genoeg. */
    @Artikel("Wht 2.21 lid 1 sub a")
    AANVRAGER("a", Geldigheid.vanaf(2022, 11, 5), Set.of(AANGEMELD, ERKEND), Set.of()),

    /** Wht 2.21 lid 1 sub b: het kind, pleegkind of voormalig pleegkind dat in aanmerking komt voor de kindregeling. */
    @Artikel("Wht 2.21 lid 1 sub b")
    KIND("b", Geldigheid.vanaf(2022, 11, 5), Set.of(KINDREGELING), Set.of()),

    /** Wht 2.21 lid 1 sub c: de ex-partner aan wie de compensatie is toegekend; vóór de toekenning niet. */
    @Artikel("Wht 2.21 lid 1 sub c")
    EX_PARTNER("c", Geldigheid.vanaf(2022, 11, 5), Set.of(EX_PARTNER_MET_TOEKENNING), Set.of(EX_PARTNER_ZONDER_TOEKENNING)),

    /** Wht 2.21 lid 1 sub d: de partner van een overleden aanvrager. */
    @Artikel(value = "Wht 2.21 lid 1 sub d", geldigVan = "2025-01-01")
    PARTNER_VAN_OVERLEDENE("d", Geldigheid.vanaf(2025, 1, 1), Set.of(PARTNER_VAN_OVERLEDEN_AANVRAGER), Set.of()),

    /** Wht 2.21 lid 1 sub e: het kind van een overleden aanvrager. */
    @Artikel(value = "Wht 2.21 lid 1 sub e", geldigVan = "2025-01-01")
    KIND_VAN_OVERLEDENE("e", Geldigheid.vanaf(2025, 1, 1), Set.of(KIND_VAN_OVERLEDEN_AANVRAGER), Set.of());

    private final String onderdeel;
    private final Geldigheid geldigheid;
    private final Set<UhtStatus> geven;
    private final Set<UhtStatus> nogNiet;

    Rechtsgrond(String onderdeel, Geldigheid geldigheid, Set<UhtStatus> geven, Set<UhtStatus> nogNiet) {
        this.onderdeel = onderdeel;
        this.geldigheid = geldigheid;
        this.geven = geven;
        this.nogNiet = nogNiet;
    }

    public String artikel() {
        return "Wht 2.21 lid 1 sub " + onderdeel;
    }

    /** The ground under which a person with this status has a right on that day. */
    public static Optional<Rechtsgrond> bij(UhtStatus status, LocalDate dag) {
        for (var grond : values()) if (grond.geven.contains(status) && grond.geldigheid.omvat(dag)) return Optional.of(grond);
        return Optional.empty();
    }

    /** Wht 2.21 lid 1: de grond die het recht geeft, of waarom er geen is. */
    public static Bevinding toets(UhtStatus status, LocalDate dag) {
        var feit = Feit.van("status bij de UHT", status.label(), "UHT");
        var grond = bij(status, dag);
        if (grond.isPresent()) return Bevinding.voldaan(grond.get().name(), grond.get().artikel(), "De UHT kent deze persoon als "
                + status.label() + ".", feit);
        for (var ander : values()) {
            if (ander.nogNiet.contains(status)) return Bevinding.verzet(ander.name(), ander.artikel(),
                    "De compensatie is nog niet toegekend.", feit);
        }
        return Bevinding.verzet("RECHTHEBBEND", "Wht 2.21 lid 1", "Deze persoon hoort niet tot de kring van rechthebbenden ("
                + status.label() + ").", feit);
    }
}
