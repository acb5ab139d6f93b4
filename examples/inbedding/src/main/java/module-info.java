/** How a pupil administration embeds Passend, with plain constructors and wired with Guice. */
module nl.passend.voorbeeld {
    requires nl.passend.kaders;
    requires com.google.guice;
    requires jakarta.inject;
    requires static org.jspecify;

    exports nl.passend.voorbeeld;
}
