package nl.passend.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.KaderException;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.KaderBron;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every {@link KaderBron} keeps to. Implement it in a test class of the plug-in. */
@Experimenteel
public interface KaderBronContract {

    /** The source under test; a new one each time. */
    KaderBron bron();

    /** It has a name, always the same. */
    @Test
    default void heeftEenNaam() {
        Assertions.assertFalse(bron().naam().isBlank());
        Assertions.assertEquals(bron().naam(), bron().naam());
    }

    /** Its ids are words, each once, and always the same in the same order. */
    @Test
    default void idsLiggenVast() {
        KaderBron bron = bron();
        List<String> ids = bron.ids();
        Assertions.assertFalse(ids.isEmpty());
        Assertions.assertEquals(ids, bron.ids());
        Assertions.assertEquals(ids, bron().ids());
        Assertions.assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> Assertions.assertTrue(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), id));
    }

    /** Each id has versions of that kader, by date, each day of a base text once. */
    @Test
    default void versiesStaanOpDatum() {
        KaderBron bron = bron();
        for (String id : bron.ids()) {
            List<Kader> versies = bron.versies(id);
            Assertions.assertFalse(versies.isEmpty(), id);
            versies.forEach(kader -> Assertions.assertEquals(id, kader.id()));
            List<LocalDate> dagen = versies.stream().map(Kader::van).toList();
            Assertions.assertEquals(
                    dagen.stream().sorted(Comparator.naturalOrder()).toList(), dagen, id);
            Set<String> plaatsen = new HashSet<>();
            versies.forEach(kader -> Assertions.assertTrue(
                    plaatsen.add(kader.volledigId() + kader.wijzigt().isPresent()), kader.volledigId()));
        }
    }

    /** Two sources that were made apart give the same, and a receipt can name it by the same hash. */
    @Test
    default void zelfdeInhoudKeerOpKeer() {
        KaderBron een = bron();
        KaderBron twee = bron();
        for (String id : een.ids()) {
            Assertions.assertEquals(een.versies(id), twee.versies(id), id);
            Assertions.assertEquals(een.versies(id), een.versies(id), id);
            een.versies(id)
                    .forEach(kader -> Assertions.assertTrue(kader.hash().matches("[0-9a-f]{64}"), kader.volledigId()));
        }
    }

    /** Every element says where it stands written, and has an id of its own kader, once. */
    @Test
    default void elkElementHeeftBronEnId() {
        KaderBron bron = bron();
        for (String id : bron.ids()) {
            for (Kader kader : bron.versies(id)) {
                Set<String> ids = new HashSet<>();
                elementen(kader).forEach(element -> {
                    Assertions.assertTrue(element.id().startsWith(id + ":"), element.id());
                    Assertions.assertTrue(
                            ids.add(element.getClass().getSimpleName() + " " + element.id()), element.id());
                    Assertions.assertFalse(element.naam().isBlank(), element.id());
                    Assertions.assertFalse(element.bron().sleutel().isBlank(), element.id());
                    Assertions.assertFalse(element.bron().titel().isBlank(), element.id());
                    Assertions.assertFalse(element.bron().plaats().isBlank(), element.id());
                });
            }
        }
    }

    /** The code of a samenwerkingsverband leads to its kader, as reading every kader would. */
    @Test
    default void codeLeidtNaarHetKader() {
        KaderBron bron = bron();
        for (String id : bron.ids()) {
            for (Kader kader : bron.versies(id)) {
                kader.code().ifPresent(code -> Assertions.assertEquals(Optional.of(id), bron.idVan(code), code));
            }
        }
        Assertions.assertEquals(Optional.empty(), bron.idVan("bestaat-niet"));
    }

    /** An id that it does not hold is refused by name. */
    @Test
    default void onbekendIdWordtGeweigerd() {
        Assertions.assertThrows(KaderException.class, () -> bron().versies("bestaat-niet"));
    }

    private static Stream<Element> elementen(Kader kader) {
        return Stream.<List<? extends Element>>of(
                        kader.treden(),
                        kader.rollen(),
                        kader.documenten(),
                        kader.vormen(),
                        kader.overleggen(),
                        kader.oordelen(),
                        kader.trajecten(),
                        kader.stappen(),
                        kader.termijnen(),
                        kader.rechten(),
                        kader.normen(),
                        kader.middelen(),
                        kader.indicatoren(),
                        kader.informatie())
                .flatMap(List::stream);
    }
}
