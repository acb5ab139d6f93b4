package nl.passend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.passend.core.uitleg.Lezer;
import nl.passend.core.uitleg.Woorden;
import org.jspecify.annotations.Nullable;

/** The words of the command line in one language; days and lists go as in the explanations of the core. Thread safe. */
final class Teksten {
    private static final Locale NEDERLANDS = new Locale("nl");

    private final Locale taal;
    private final Lezer lezer;
    private @Nullable ResourceBundle bundel;
    private @Nullable Woorden woorden;

    /** Reads nothing yet. */
    Teksten(Locale taal, Lezer lezer) {
        this.taal = taal;
        this.lezer = lezer;
    }

    private synchronized ResourceBundle bundel() {
        if (bundel == null) {
            bundel = bundel(taal);
        }
        return bundel;
    }

    private synchronized Woorden woorden() {
        if (woorden == null) {
            woorden = new Woorden(taal, lezer);
        }
        return woorden;
    }

    /** Reads everything, so that it is there when it is needed. */
    void laad() {
        bundel();
        woorden();
    }

    /** Read by hand: the search of ResourceBundle itself takes longer than the reading. */
    private static ResourceBundle bundel(Locale taal) {
        String naam = taal.equals(NEDERLANDS) ? "teksten_nl.properties" : "teksten.properties";
        try (InputStream in = Teksten.class.getResourceAsStream(naam);
                Reader tekst = new InputStreamReader(Objects.requireNonNull(in, naam), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(tekst);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Dutch unless {@code en} is asked. */
    static Locale taal(String code) {
        return code.equals("en") ? Locale.ROOT : NEDERLANDS;
    }

    Locale taal() {
        return taal;
    }

    boolean nederlands() {
        return taal.equals(NEDERLANDS);
    }

    Lezer lezer() {
        return lezer;
    }

    boolean ouders() {
        return lezer == Lezer.OUDERS;
    }

    /** A sentence with its {0}, {1}, … filled; the plain wording where there is one and parents read. */
    String zin(String sleutel, Object... vulling) {
        String gekozen = ouders() && bundel().containsKey(sleutel + ".ouders") ? sleutel + ".ouders" : sleutel;
        return vul(bundel().getString(gekozen), vulling);
    }

    /** A word for a code, or the code itself. */
    String woord(String groep, String code) {
        return bundel().containsKey(groep + code) ? bundel().getString(groep + code) : code;
    }

    String datum(LocalDate dag) {
        return woorden().datum(dag);
    }

    /** A list such as {@code a, b en c}. */
    String som(List<String> delen) {
        return woorden().som(delen);
    }

    /** A list such as {@code a, b of c}. */
    String keuze(List<String> delen) {
        return woorden().keuze(delen);
    }

    private static String vul(String zin, Object... vulling) {
        StringBuilder uit = new StringBuilder(zin.length() + 32);
        int i = 0;
        while (i < zin.length()) {
            char teken = zin.charAt(i);
            if (teken == '{' && i + 2 < zin.length() && zin.charAt(i + 2) == '}') {
                uit.append(vulling[zin.charAt(i + 1) - '0']);
                i += 3;
            } else {
                uit.append(teken);
                i++;
            }
        }
        return uit.toString();
    }
}
