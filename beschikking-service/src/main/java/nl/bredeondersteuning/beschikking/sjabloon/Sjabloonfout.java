package nl.bredeondersteuning.beschikking.sjabloon;

/**
 * Wat er in een sjabloon niet klopt, op welke regel, en wat eraan te doen is.
 *
 * @param regel de regel in het bestand, vanaf 1
 */
record Sjabloonfout(int regel, String tekst) implements Comparable<Sjabloonfout> {

    @Override
    public int compareTo(Sjabloonfout ander) {
        return regel != ander.regel ? Integer.compare(regel, ander.regel) : tekst.compareTo(ander.tekst);
    }

    String in(String bestand) {
        return bestand + ", regel " + regel + ": " + tekst;
    }
}
