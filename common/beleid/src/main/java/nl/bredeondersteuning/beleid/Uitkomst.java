package nl.bredeondersteuning.beleid;

/** Wat een norm over een handeling zegt. */
public enum Uitkomst {
    /** Aan de norm is voldaan; hij draagt de handeling. */
    VOLDAAN,
    /** De norm verzet zich: de handeling wordt geweigerd. */
    VERZET,
    /** Een mens met mandaat moet het zeggen. */
    OORDEEL,
    /** De norm doet zich voor, maar de handeling gaat door. */
    WAARSCHUWING,
    /** De norm doet zich niet voor. */
    NIET_VAN_TOEPASSING
}
