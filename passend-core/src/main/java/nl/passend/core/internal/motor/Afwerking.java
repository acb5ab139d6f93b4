package nl.passend.core.internal.motor;

/** What must be worked out once all events are folded: one bit from other bits and from places of events. Immutable. */
abstract class Afwerking {
    final int bit;

    Afwerking(int bit) {
        this.bit = bit;
    }

    /** Whether it reads bits that are put together from others. */
    boolean wachtOpDelen() {
        return false;
    }

    abstract void werkAf(Vouwstand stand);
}
