package nl.bredeondersteuning.plan.ander;

/** Neemt berichten aan op de verkeerde plaats. */
public class BERICHTEN_KOMEN_BINNEN_IN_EVENT {
    @org.eclipse.microprofile.reactive.messaging.Incoming("intake")
    void ontvang(String bericht) {
    }
}
