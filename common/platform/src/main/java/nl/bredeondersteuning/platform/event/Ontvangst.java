package nl.bredeondersteuning.platform.event;

/** Een ontvangen bericht: wat erin stond, en zijn tekst om te bewaren. */
record Ontvangst(CloudEvent event, String bericht) {

    String gemeentecode() {
        return event.data().get("gemeentecode").asText();
    }
}
