package nl.passend.overtreding;

import jakarta.inject.Inject;

/** Cannot be made without Guice. */
public final class WordtGeprikt {
    @Inject
    WordtGeprikt() {}
}
