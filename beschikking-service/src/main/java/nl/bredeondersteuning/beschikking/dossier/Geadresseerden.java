package nl.bredeondersteuning.beschikking.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.beleid.norm.Kanaal;

/** Aan wie de brieven van een zaak gaan, en onder welk kenmerk. */
public record Geadresseerden(String zaaknummer, LocalDate aanvraagOntvangenOp, List<Geadresseerde> geadresseerden,
        List<Gemachtigde> gemachtigden) {

    public Geadresseerden {
        gemachtigden = gemachtigden == null ? List.of() : List.copyOf(gemachtigden);
    }

    /** Eén geadresseerde, met de regels van de basisregistratie. */
    public record Geadresseerde(UUID persoonId, String naam, String aanhef, List<String> adresregels, LocalDate digitaalIngestemdOp,
            LocalDate digitaalIngetrokkenOp, boolean geheimhouding, boolean overleden, LocalDate overledenOp, List<Ingestemd> instemmingen) {

        public Geadresseerde {
            instemmingen = instemmingen == null ? List.of() : List.copyOf(instemmingen);
        }

        /** Awb 2:8: wat hij over juist deze elektronische weg zei; zonder dat is er geen instemming. */
        public Ingestemd ingestemd(Kanaal kanaal) {
            return instemmingen.stream().filter(weg -> kanaal.label().equals(weg.kanaal())).findFirst()
                    .orElseGet(() -> kanaal == Kanaal.DIGITALE_POST
                            ? new Ingestemd(kanaal.label(), digitaalIngestemdOp, digitaalIngetrokkenOp)
                            : new Ingestemd(kanaal.label(), null, null));
        }
    }

    /** Instemming met berichten langs één elektronische weg, en haar intrekking. */
    public record Ingestemd(String kanaal, LocalDate ingestemdOp, LocalDate ingetrokkenOp) {
    }

    /** Wie namens de aanvrager meeleest, en waarover. */
    public record Gemachtigde(UUID machtigingId, String naam, String aanhef, List<String> adresregels, List<Omvang> over) {
    }

    /** Awb 2:1 en 6:17: de gemachtigden die hierover een eigen exemplaar krijgen, altijd met de post; wie de brief al heeft, niet nog eens. */
    public Stream<Geadresseerde> gemachtigdVoor(Omvang omvang) {
        return gemachtigden.stream().filter(wie -> wie.over().contains(omvang)).filter(wie -> !krijgtAl(wie)).map(wie -> new Geadresseerde(wie.machtigingId(), wie.naam(),
                wie.aanhef(), wie.adresregels(), null, null, false, false, null, List.of()));
    }

    private boolean krijgtAl(Gemachtigde wie) {
        return geadresseerden.stream().anyMatch(aan -> !aan.overleden() && aan.naam().equals(wie.naam())
                && aan.adresregels().equals(wie.adresregels()));
    }
}
