package nl.bredeondersteuning.beschikking.brief;

import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.events.EventBevinding;

/** Wat een bevinding op de wet in gewone woorden tegen de rechthebbende zegt, naar norm en uitkomst. */
public final class Wetstekst {

    private static final Map<String, String> TEKST = Map.ofEntries(
            Map.entry("AANVRAGER VOLDAAN", "U vroeg een herstelmaatregel aan voor de kinderopvangtoeslag."),
            Map.entry("KIND VOLDAAN", "U valt onder de kindregeling."),
            Map.entry("EX_PARTNER VOLDAAN", "U bent ex-toeslagpartner en uw compensatie is toegekend."),
            Map.entry("EX_PARTNER VERZET", "U bent ex-toeslagpartner, maar uw compensatie is nog niet toegekend."),
            Map.entry("PARTNER_VAN_OVERLEDENE VOLDAAN", "Uw partner vroeg een herstelmaatregel aan en is overleden."),
            Map.entry("KIND_VAN_OVERLEDENE VOLDAAN", "Uw ouder vroeg een herstelmaatregel aan en is overleden."),
            Map.entry("RECHTHEBBEND VERZET", "De UHT heeft niet bevestigd dat u recht heeft op herstel."),
            Map.entry("INGEZETENE VOLDAAN", "U woont in onze gemeente."),
            Map.entry("INGEZETENE VERZET", "U woont niet in onze gemeente."),
            Map.entry("NIET_INGEZETENE VOLDAAN", "Wij hebben overlegd met de gemeente waar u woont."),
            Map.entry("NIET_INGEZETENE VERZET", "Er is geen overleg met de gemeente waar u woont."),
            Map.entry("NOODZAKELIJK VERZET", "De voorziening is niet nodig voor uw nieuwe start."),
            Map.entry("NOODZAKELIJK VOLDAAN", "De voorziening is nodig voor uw nieuwe start."),
            Map.entry("TERMIJN_MATERIEEL VERZET", "De laatste dag om zaken toe te kennen is voorbij."),
            Map.entry("TERMIJN_MATERIEEL VOLDAAN", "De laatste dag om zaken toe te kennen is voorbij."),
            Map.entry("TERMIJN_MATERIEEL WAARSCHUWING", "De laatste dag om zaken toe te kennen is voorbij. Daar wijken wij van af."),
            Map.entry("TERMIJN_MAXIMALE_DUUR VERZET", "De laatste dag van de ondersteuning is voorbij."),
            Map.entry("TERMIJN_MAXIMALE_DUUR VOLDAAN", "De laatste dag van de ondersteuning is voorbij."),
            Map.entry("TERMIJN_MAXIMALE_DUUR WAARSCHUWING", "De laatste dag van de ondersteuning is voorbij. Daar wijken wij van af."),
            Map.entry("HARDHEID_WET VOLDAAN", "Vasthouden aan de termijn is in uw geval een onbillijkheid van overwegende aard."),
            Map.entry("HARDHEIDSCLAUSULE VOLDAAN", "Wij wijken in uw geval af van ons beleid."));

    private Wetstekst() {
    }

    public static Optional<String> van(EventBevinding bevinding) {
        return Optional.ofNullable(TEKST.get(bevinding.norm() + " " + bevinding.uitkomst()));
    }
}
