package nl.passend.core.dossier;

import java.util.Optional;
import nl.passend.core.api.Stabiel;
import org.jspecify.annotations.Nullable;

/**
 * Who did or recorded something: a person or a system, in a role.
 *
 * @param naam name of the person or the system; null when the source does not tell
 * @param rol id of the role in the kader; null when the source does not tell
 * @param discipline profession of an expert, such as {@code orthopedagoog}; null when not told
 * @param werkgever organisation that employs the person; null when not told
 */
@Stabiel
public record Actor(
        @Nullable String naam,
        @Nullable String rol,
        @Nullable String discipline,
        @Nullable String werkgever) {

    /** Blanks tell nothing. */
    public Actor {
        naam = gezegd(naam);
        rol = gezegd(rol);
        discipline = gezegd(discipline);
        werkgever = gezegd(werkgever);
    }

    private static @Nullable String gezegd(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }

    /** Nobody is named. */
    public static final Actor ONBEKEND = new Actor(null, null, null, null);

    /** A person in a role. */
    public static Actor van(String naam, String rol) {
        return new Actor(naam, rol, null, null);
    }

    /** The name, when told. */
    public Optional<String> naamOptioneel() {
        return Optional.ofNullable(naam);
    }

    /** Without names: only that there is an actor. */
    @Override
    public String toString() {
        return "Actor[rol=" + rol + "]";
    }
}
