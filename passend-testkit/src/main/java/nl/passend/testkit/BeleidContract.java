package nl.passend.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.spi.Beleid;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every {@link Beleid} keeps to. Implement it in a test class of the plug-in. */
@Experimenteel
public interface BeleidContract {

    /** The policy under test; a new one each time. */
    Beleid beleid();

    /** The dossiers on which it is tried, whole ones; such as those of {@link Dossiers#dossier(long)}. */
    List<Dossier> dossiers();

    /** 200 dossiers by fixed seeds. */
    static List<Dossier> uit(Dossiers bron) {
        return LongStream.range(0, 200).mapToObj(bron::dossier).toList();
    }

    /** Its name is one word; it reads something; its outcomes are finite, each once, none empty. */
    @Test
    default void verklaartWatHetIs() {
        Assertions.assertTrue(beleid().id().matches("[a-z0-9]+(-[a-z0-9]+)*"), beleid().id());
        Assertions.assertFalse(beleid().leest().isEmpty());
        List<String> uitkomsten = beleid().uitkomsten();
        Assertions.assertFalse(uitkomsten.isEmpty());
        Assertions.assertEquals(uitkomsten.size(), new HashSet<>(uitkomsten).size());
        Assertions.assertFalse(uitkomsten.contains(""));
    }

    /** Total: on every dossier, complete or not, it answers with an outcome that it declared, or that it cannot be told. */
    @Test
    default void geeftAlleenVerklaardeUitkomsten() {
        elk(gelezen -> {
            for (boolean volledig : new boolean[] {true, false}) {
                Beleid.Uitkomst uitkomst = beleid().oordeel(gelezen, volledig);
                Assertions.assertTrue(
                        uitkomst.uitkomst().isEmpty() || beleid().uitkomsten().contains(uitkomst.uitkomst()),
                        uitkomst.uitkomst());
            }
        });
    }

    /** Pure: the same dossier gives the same answer, again, by another policy object, and in any order of arrival. */
    @Test
    default void zelfdeDossierZelfdeAntwoord() {
        Beleid beleid = beleid();
        elk(gelezen -> {
            Beleid.Uitkomst eerst = beleid.oordeel(gelezen, true);
            List<Gebeurtenis> omgekeerd = new java.util.ArrayList<>(gelezen.gebeurtenissen());
            java.util.Collections.reverse(omgekeerd);
            Assertions.assertEquals(eerst, beleid.oordeel(gelezen, true));
            Assertions.assertEquals(eerst, beleid().oordeel(gelezen, true));
            Assertions.assertEquals(eerst, beleid().oordeel(gelezen.metAlleen(omgekeerd), true));
        });
    }

    /** It names only events that it was given. */
    @Test
    default void noemtAlleenGelezenGebeurtenissen() {
        elk(gelezen -> Assertions.assertTrue(gelezen.gebeurtenissen()
                .containsAll(beleid().oordeel(gelezen, true).feiten())));
    }

    /** It reads no other kind than it says: a whole dossier gives what its part of it gives. */
    @Test
    default void leestNietsAnders() {
        for (Dossier heel : dossiers()) {
            Assertions.assertEquals(
                    beleid().oordeel(alleenGelezen(heel), true).uitkomst(),
                    beleid().oordeel(heel, true).uitkomst());
        }
    }

    private void elk(Consumer<Dossier> proef) {
        List<Dossier> dossiers = dossiers();
        Assertions.assertFalse(dossiers.isEmpty());
        dossiers.forEach(heel -> proef.accept(alleenGelezen(heel)));
    }

    private Dossier alleenGelezen(Dossier heel) {
        return heel.metAlleen(heel.gebeurtenissen().stream()
                .filter(gebeurtenis ->
                        gebeurtenis.soort().filter(beleid().leest()::contains).isPresent())
                .toList());
    }
}
