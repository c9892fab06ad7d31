package nl.bredeondersteuning.platform.event;

import nl.bredeondersteuning.events.ZaakEvent;

/** Wat een service doet met de gebeurtenissen van één andere; de zaak is al vergrendeld en de transactie loopt. */
public interface Afnemer {

    /** De bron waarnaar deze afnemer luistert. */
    String bron();

    void verwerk(ZaakEvent gebeurtenis);
}
