/** Generators and contract suites with which a writer of an adapter, a store or a kader knows that it is right. */
module nl.passend.testkit {
    requires transitive nl.passend.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports nl.passend.testkit;
}
