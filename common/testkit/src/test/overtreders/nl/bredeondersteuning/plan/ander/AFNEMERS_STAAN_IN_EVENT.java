package nl.bredeondersteuning.plan.ander;

/** Een afnemer op de verkeerde plaats. */
public class AFNEMERS_STAAN_IN_EVENT implements nl.bredeondersteuning.platform.event.Afnemer {
    @Override
    public String bron() {
        return "intake";
    }

    @Override
    public void verwerk(java.util.List<nl.bredeondersteuning.events.ZaakEvent> gebeurtenissen) {
    }
}
