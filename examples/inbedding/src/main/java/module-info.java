/** How a pupil administration embeds Passend, wired with Guice. */
module nl.passend.voorbeeld {
    requires nl.passend.kaders;
    requires com.google.guice;
    requires jakarta.inject;
    requires static org.jspecify;
}
