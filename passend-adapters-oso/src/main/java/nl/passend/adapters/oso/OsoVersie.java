package nl.passend.adapters.oso;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.api.Stabiel;

/**
 * A version of the OSO gegevensset. The agreement is revised every year, so a version is a value: a dossier of a version that is
 * not listed here is refused and both versions are named.
 *
 * @param namespace XML namespace of the dossier
 * @param standaardversie what {@code metadata/standaardversie} says
 * @param validatieversie the published validation that belongs to it
 */
@Stabiel
public record OsoVersie(String namespace, String standaardversie, String validatieversie) {

    /** OSO 2019.1, validation 2019.1.1. */
    public static final OsoVersie OSO_2019_1 =
            new OsoVersie("http://www.edustandaard.nl/oso_gegevensset/2019/dossier", "2019.1", "2019.1.1");

    private static final List<OsoVersie> BEKEND = List.of(OSO_2019_1);
    private static final Pattern JAARGANG = Pattern.compile(".*/oso_gegevensset/([0-9]{4})/dossier");
    private static final Pattern TOONBAAR_ADRES = Pattern.compile("[!-~]{1,120}");
    private static final Pattern TOONBARE_VERSIE = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,3}");

    /** The versions that can be read. */
    public static List<OsoVersie> bekend() {
        return BEKEND;
    }

    /**
     * The version with this namespace.
     *
     * @return empty when it cannot be read
     */
    public static Optional<OsoVersie> vanNamespace(String namespace) {
        return BEKEND.stream()
                .filter(versie -> versie.namespace.equals(namespace))
                .findFirst();
    }

    /** How a message names a version that was found by its namespace; text that is no address is not repeated. */
    static String benaming(String namespace) {
        if (!TOONBAAR_ADRES.matcher(namespace).matches()) {
            return namespace.isEmpty() ? "xmlns=\"\"" : "?";
        }
        Matcher jaargang = JAARGANG.matcher(namespace);
        return jaargang.matches() ? jaargang.group(1) + " (" + namespace + ")" : namespace;
    }

    /** How a message repeats a standaardversie; text that is no number is not repeated. */
    static String versienummer(String gevonden) {
        return TOONBARE_VERSIE.matcher(gevonden).matches() ? gevonden : "?";
    }

    /** Version and namespace, for a message. */
    @Override
    public String toString() {
        return standaardversie + " (" + namespace + ")";
    }
}
