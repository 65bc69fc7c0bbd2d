package mns.output.terminal;

/** How addresses in the web are shown on a terminal. */
public enum Addresses {
    /** Under words to click on, by the escape sequence OSC 8. */
    LINKED,
    /** Written out. */
    WRITTEN;

    /** Ends what leads to an address. */
    public static final String END = "\u001b]8;;\u001b\\";

    /** Terminals may cut longer ones off: VTE takes 2,083 bytes. */
    private static final int LONGEST = 2000;

    /** Returns how addresses are shown to those who want links, or do not. */
    public static Addresses of(boolean linked) {
        return linked ? LINKED : WRITTEN;
    }

    /** Returns what begins text that leads to an address; its number tells the terminal which lines are one link. */
    public static String start(String address) {
        return "\u001b]8;id=" + Integer.toHexString(address.hashCode()) + ";" + address + "\u001b\\";
    }

    /**
     * Returns whether text may lead to an address: one of the web, of visible ASCII characters, can neither drive the
     * terminal nor start anything but a browser.
     */
    boolean links(String address) {
        boolean safe = this == LINKED
                && address.length() <= LONGEST
                && (address.startsWith("https://") || address.startsWith("http://"));
        for (int i = 0; safe && i < address.length(); i++) {
            safe = address.charAt(i) > ' ' && address.charAt(i) < 0x7F;
        }
        return safe;
    }
}
