package nl.passend.adapters.oso;

/** Counts the bytes that this thread ever asked for. By reflection: the module under test does not read java.management. */
final class Geheugen {
    private Geheugen() {}

    static long toegewezen() {
        try {
            Object bean = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JVM does not count", e);
        }
    }
}
