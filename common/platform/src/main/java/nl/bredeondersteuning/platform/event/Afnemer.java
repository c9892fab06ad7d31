package nl.bredeondersteuning.platform.event;

import java.util.List;
import nl.bredeondersteuning.events.ZaakEvent;

/** Wat een service doet met de gebeurtenissen van één andere; hun zaken zijn al vergrendeld en de transactie loopt. */
public interface Afnemer {

    /** De bron waarnaar deze afnemer luistert. */
    String bron();

    /** Per zaak op volgorde; wat niet lukt, maakt de hele transactie ongedaan. */
    void verwerk(List<ZaakEvent> gebeurtenissen);
}
