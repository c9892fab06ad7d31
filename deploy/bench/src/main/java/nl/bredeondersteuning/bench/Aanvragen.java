package nl.bredeondersteuning.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bredeondersteuning.bench.Verbinding.Antwoord;
import nl.bredeondersteuning.local.LokaleSuite;

/** Registers applications of invented people: one after another, each person once, spread over invented municipalities. */
final class Aanvragen {

    static final String GEMEENTE = "1001";
    private static final int[] BSNS = IntStream.range(999_900_000, 1_000_000_000).filter(Aanvragen::klopt).toArray();

    private final List<String> kopregels = new ArrayList<>();
    private final AtomicInteger volgende = new AtomicInteger();

    Aanvragen(LokaleSuite suite) {
        for (int gemeente = 1001; gemeente < 1061; gemeente++) {
            kopregels.add("Authorization: Bearer " + suite.token("Bakker", "klantbegeleider", "" + gemeente) + "\r\n");
        }
    }

    /** The headers of a clerk of the first municipality. */
    String kopregels() {
        return kopregels.getFirst();
    }

    Antwoord dienIn(Verbinding verbinding) throws IOException {
        int nummer = volgende.getAndIncrement();
        var antwoord = verbinding.stuur("POST", "/v1/aanvragen", kopregels.get(nummer / BSNS.length) + "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                """
                {"kanaal":"TELEFOON","persoon":{"bsn":"%d","voorletters":"A.","achternaam":"%s","geboortedatum":"%s",\
                "adres":{"straat":"Voorbeeldlaan","huisnummer":"%d","postcode":"8261 AA","woonplaats":"Kampen"}}}""".formatted(BSNS[nummer % BSNS.length], naam(nummer),
                        LocalDate.of(1950, 1, 1).plusDays(nummer % 18_000), 1 + nummer % 9_999));
        if (antwoord.status() != 201) throw new IllegalStateException("A registration got " + antwoord.status() + ": " + antwoord.inhoud());
        return antwoord;
    }

    /** Nobody looks like somebody else, as in a town. */
    static String naam(int nummer) {
        return "Van " + Integer.toString(nummer, 26).chars().mapToObj(teken -> "" + (char) ('a' + Character.digit(teken, 26)))
                .collect(Collectors.joining());
    }

    /** The first number after this one that passes the test of a BSN. */
    static int volgendBsn(int vorige) {
        return IntStream.iterate(vorige + 1, bsn -> bsn + 1).filter(Aanvragen::klopt).findFirst().orElseThrow();
    }

    private static boolean klopt(int bsn) {
        int som = -(bsn % 10);
        for (int plaats = 2, rest = bsn / 10; plaats <= 9; plaats++, rest /= 10) som += plaats * (rest % 10);
        return som % 11 == 0;
    }
}
