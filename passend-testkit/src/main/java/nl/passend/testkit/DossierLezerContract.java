package nl.passend.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.Plugins;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DossierLezer} keeps to. Implement it in a test class of the plug-in; each test here then runs on that reader.
 *
 * <pre>{@code
 * class EigenLezerTest implements DossierLezerContract {
 *     public DossierLezer lezer() { return new EigenLezer(); }
 *     public byte[] goed() { return ...; }
 *     public List<String> merktekens() { return List.of("Merkelbach"); }
 * }
 * }</pre>
 */
@Experimenteel
public interface DossierLezerContract {
    /** Name under which the contract gives files to the reader. */
    String BESTAND = "dossier-onder-test.txt";

    /** The reader under test; a new one each time. */
    DossierLezer lezer();

    /** A file that it reads without an error. */
    byte[] goed();

    /** Values of the pupil in {@link #goed()}, chosen so that they stand nowhere else: names, days, free text. */
    List<String> merktekens();

    /** Its name is short and is what a person can type. */
    @Test
    default void naamIsKort() {
        Assertions.assertTrue(lezer().naam().matches("[a-z0-9][a-z0-9.-]{0,39}"), lezer().naam());
        Assertions.assertEquals(lezer().naam(), lezer().naam());
    }

    /** No other reader that the application finds has its name. */
    @Test
    default void naamIsEenmalig() {
        long anderen = Plugins.lezers(getClass().getClassLoader()).stream()
                .filter(ander -> ander.naam().equals(lezer().naam()))
                .filter(ander -> !ander.getClass().equals(lezer().getClass()))
                .count();
        Assertions.assertEquals(0, anderen);
    }

    /** It knows its own format by the first bytes. */
    @Test
    default void herkentEigenBestand() {
        Assertions.assertTrue(lezer().herkent(Arrays.copyOf(goed(), Math.min(goed().length, 4096))));
    }

    /**
     * Openings of other formats that it takes upon itself all the same, so as to refuse them with a reason: a reader of one kind of XML
     * may take any. None by default.
     */
    default boolean neemtOpZich(byte[] opening) {
        return false;
    }

    /** It leaves other formats to others; what it takes upon itself it refuses by name. */
    @Test
    default void herkentGeenAndereFormaten() {
        for (byte[] ander : Vreemd.openingen()) {
            if (neemtOpZich(ander)) {
                Assertions.assertThrows(
                        InvoerException.class, () -> lezer().lees(new ByteArrayInputStream(ander), BESTAND));
            } else {
                Assertions.assertFalse(lezer().herkent(ander), () -> "herkent: " + Vreemd.naam(ander));
            }
        }
    }

    /** The same file gives the same answer, also by another reader. */
    @Test
    default void zelfdeBestandZelfdeAntwoord() throws IOException {
        Gelezen een = lezer().lees(new ByteArrayInputStream(goed()), BESTAND);
        Gelezen twee = lezer().lees(new ByteArrayInputStream(goed()), BESTAND);
        Assertions.assertEquals(een.dossier().gebeurtenissen(), twee.dossier().gebeurtenissen());
        Assertions.assertEquals(een.dossier().leerling(), twee.dossier().leerling());
        Assertions.assertEquals(een.nietOvergenomen(), twee.nietOvergenomen());
        Assertions.assertEquals(een.eigenDatum(), twee.eigenDatum());
    }

    /** Each event says in which file and where it was read. */
    @Test
    default void elkeGebeurtenisHeeftHerkomst() throws IOException {
        for (Gebeurtenis gebeurtenis : lezer().lees(new ByteArrayInputStream(goed()), BESTAND)
                .dossier()
                .gebeurtenissen()) {
            Assertions.assertEquals(BESTAND, gebeurtenis.herkomst().bestand());
            Assertions.assertFalse(gebeurtenis.herkomst().plaats().isBlank(), gebeurtenis::toString);
        }
    }

    /** Nothing at all is refused by name. */
    @Test
    default void leegIsEenInvoerfout() {
        Assertions.assertThrows(
                InvoerException.class, () -> lezer().lees(new ByteArrayInputStream(new byte[0]), BESTAND));
    }

    /** The stream belongs to the caller. */
    @Test
    default void sluitDeStroomNiet() throws IOException {
        Bewaakt stroom = new Bewaakt(goed(), Integer.MAX_VALUE);
        lezer().lees(stroom, BESTAND);
        Assertions.assertFalse(stroom.gesloten);
        Bewaakt kapot = new Bewaakt(Arrays.copyOf(goed(), goed().length / 2), Integer.MAX_VALUE);
        try {
            lezer().lees(kapot, BESTAND);
        } catch (InvoerException verwacht) {
            // Half a file may be refused; the stream stays open then too.
        }
        Assertions.assertFalse(kapot.gesloten);
    }

    /** A stream that fails is no error of the file. */
    @Test
    default void eenKapotteStroomIsGeenInvoerfout() {
        Bewaakt stroom = new Bewaakt(goed(), goed().length / 2);
        Assertions.assertThrows(IOException.class, () -> lezer().lees(stroom, BESTAND));
    }

    /** Broken files are refused with an error of the family, and never with a value of the pupil. */
    @Test
    default void geenLeerlingInEenFoutmelding() throws IOException {
        byte[] goed = goed();
        for (int i = 0; i < 64; i++) {
            byte[] kapot = i % 2 == 0
                    ? Arrays.copyOf(goed, goed.length * (i + 1) / 65)
                    : Vreemd.beschadigd(goed, goed.length * i / 64);
            try {
                lezer().lees(new ByteArrayInputStream(kapot), BESTAND);
            } catch (InvoerException fout) {
                Assertions.assertFalse(fout.meldingen().isEmpty());
                Fouttekst.zonder(fout, merktekens());
            }
        }
    }

    /** What goes to a log by accident tells nothing of the pupil. */
    @Test
    default void geenLeerlingInDeTekstVanHetDossier() throws IOException {
        Gelezen gelezen = lezer().lees(new ByteArrayInputStream(goed()), BESTAND);
        String tekst = gelezen.toString() + gelezen.dossier().gebeurtenissen();
        for (String merkteken : merktekens()) {
            Assertions.assertTrue(
                    new String(goed(), StandardCharsets.UTF_8).contains(merkteken), "elk merkteken staat in goed()");
            Assertions.assertFalse(tekst.contains(merkteken), "een merkteken staat in toString");
        }
    }
}
