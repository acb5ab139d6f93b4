package nl.passend.transport.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.Zending;
import nl.passend.testkit.Verzoeken;
import nl.passend.transport.json.Jsonboom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropTest {
    private static final byte[] BERICHT = "{\"vraag\":\"MERK\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path werk;

    private Path zip(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(werk, "drop", ".zip"), bytes);
    }

    private static byte[] geschreven(List<Bijlage> bijlagen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Dropschrijver.schrijf(uit, "bericht.json", "application/json", BERICHT, bijlagen);
        return uit.toByteArray();
    }

    /** A zip of these entries, with a manifest that fits when it is not among them. */
    private Path zelfgemaakt(Map<String, byte[]> delen, boolean metManifest) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8)) {
            if (metManifest) {
                zip.putNextEntry(new ZipEntry(Drop.MANIFEST));
                zip.write(manifest(delen));
            }
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        }
        return zip(uit.toByteArray());
    }

    private static byte[] manifest(Map<String, byte[]> delen) {
        return Jsonboom.schrijf(Map.of(
                Drop.VERSIE_SLEUTEL,
                1,
                "onderdelen",
                delen.entrySet().stream()
                        .map(deel -> new Onderdeel(
                                        deel.getKey(),
                                        "x.json",
                                        "",
                                        "application/json",
                                        deel.getValue().length,
                                        Verzoeken.sha256(deel.getValue()))
                                .json())
                        .toList()));
    }

    @Test
    void heenEnTerug() throws IOException {
        List<Bijlage> bijlagen = List.of(Verzoeken.bijlage(10), Verzoeken.bijlage(0), Verzoeken.bijlage(300_000));
        try (Drop drop = Drop.open(zip(geschreven(bijlagen)), Dropgrenzen.GEWOON)) {
            assertThat(drop.bericht()).isEqualTo(BERICHT);
            assertThat(drop.mediatype()).isEqualTo("application/json");
            assertThat(drop.bijlagen())
                    .extracting(Bijlage::sha256)
                    .isEqualTo(bijlagen.stream().map(Bijlage::sha256).toList());
            assertThat(drop.bijlagen())
                    .extracting(Bijlage::naam)
                    .isEqualTo(bijlagen.stream().map(Bijlage::naam).toList());
            for (int i = 0; i < bijlagen.size(); i++) {
                try (InputStream een = drop.bijlagen().get(i).inhoud().open();
                        InputStream ander = bijlagen.get(i).inhoud().open()) {
                    assertThat(een.readAllBytes()).isEqualTo(ander.readAllBytes());
                }
            }
        }
    }

    @Test
    void zelfdeInhoudZelfdeBytes() throws IOException {
        assertThat(geschreven(List.of(Verzoeken.bijlage(10)))).isEqualTo(geschreven(List.of(Verzoeken.bijlage(10))));
    }

    @Test
    void eenBijlageDieAndersIsGeeftGeenZip() {
        Bijlage goed = Verzoeken.bijlage(10);
        for (byte[] anders : List.of(new byte[9], new byte[10], new byte[11])) {
            Bijlage fout = new Bijlage(
                    goed.naam(),
                    goed.document(),
                    goed.mediatype(),
                    10,
                    goed.sha256(),
                    () -> new ByteArrayInputStream(anders));
            assertThatThrownBy(() -> geschreven(List.of(fout)))
                    .hasMessageContaining("PAS-2204")
                    .hasMessageNotContaining("merkbestand");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../weg.json",
                "/weg.json",
                "a/../../weg.json",
                "c:\\weg.json",
                "a\\b.json",
                "map/",
                "a//b",
                "é.json"
            })
    void eenNaamDieWegWijst(String naam) throws IOException {
        Path zip = zelfgemaakt(Map.of(naam, new byte[0]), true);
        assertThatThrownBy(() -> Drop.open(zip, Dropgrenzen.GEWOON)).hasMessageContaining("PAS-2231");
    }

    /** The JDK writes no name twice; two that differ in capitals alone are one on many disks. */
    @Test
    void eenNaamTweeKeer() throws IOException {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("bericht.json", BERICHT);
        delen.put("Bericht.json", BERICHT);
        Path zip = zelfgemaakt(delen, true);
        assertThatThrownBy(() -> Drop.open(zip, Dropgrenzen.GEWOON)).hasMessageContaining("PAS-2233");
    }

    /** The same name twice, byte for byte, as a hex editor makes it. */
    @Test
    void precieseDezelfdeNaamTweeKeer() throws IOException {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("bericht1.json", BERICHT);
        delen.put("bericht2.json", BERICHT);
        byte[] bytes = Files.readAllBytes(zelfgemaakt(delen, true));
        String tekst = new String(bytes, StandardCharsets.ISO_8859_1).replace("bericht2.json", "bericht1.json");
        Path zip = zip(tekst.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Drop.open(zip, Dropgrenzen.GEWOON))
                .isInstanceOf(InvoerException.class)
                .hasMessageContaining("PAS-2233");
    }

    /** Ten megabytes of nothing in a few kilobytes: refused while it unpacks, whatever it says of its size. */
    @Test
    void eenZipbom() throws IOException {
        Path zip = zelfgemaakt(Map.of("bericht.json", new byte[10_000_000]), true);
        assertThat(Files.size(zip)).isLessThan(20_000);
        assertThatThrownBy(() -> Drop.open(zip, Dropgrenzen.GEWOON)).hasMessageContaining("PAS-2232");
    }

    /** 1000 bytes in all: one below passes, at the bound passes, one above does not. */
    @Test
    void nooitMeerDanDeGrens() throws IOException {
        byte[] inhoud = new byte[600];
        new Random(1).nextBytes(inhoud);
        Path zip = zelfgemaakt(Map.of("bericht.json", inhoud), true);
        long samen = 600L + manifest(Map.of("bericht.json", inhoud)).length;
        for (long grens : new long[] {samen + 1, samen}) {
            Drop.open(zip, new Dropgrenzen(2, grens, 200)).close();
        }
        assertThatThrownBy(() -> Drop.open(zip, new Dropgrenzen(2, samen - 1, 200)))
                .hasMessageContaining("PAS-2232");
        assertThatThrownBy(() -> Drop.open(zip, new Dropgrenzen(1, samen, 200))).hasMessageContaining("PAS-2232");
    }

    @Test
    void zonderManifestOfMetEenAnder() throws IOException {
        Map<String, byte[]> delen = new LinkedHashMap<>(Map.of("bericht.json", BERICHT));
        Path zonder = zelfgemaakt(delen, false);
        delen.put(Drop.MANIFEST, manifest(Map.of("bericht.json", new byte[BERICHT.length])));
        Path anders = zelfgemaakt(delen, false);
        delen.put(Drop.MANIFEST, manifest(Map.of()));
        Path teveel = zelfgemaakt(delen, false);
        delen.put(Drop.MANIFEST, manifest(Map.of("bericht.json", BERICHT, "weg.pdf", BERICHT)));
        Path mist = zelfgemaakt(delen, false);
        for (Path zip : List.of(zonder, anders, teveel, mist, zip(new byte[0]), zip(BERICHT))) {
            assertThatThrownBy(() -> Drop.open(zip, Dropgrenzen.GEWOON))
                    .isInstanceOf(InvoerException.class)
                    .hasMessageContaining("PAS-2234")
                    .hasMessageNotContaining("MERK");
        }
    }

    /** A zip with a byte changed or cut off gives the same content or an error of the family. */
    @Test
    void beschadigd() throws IOException {
        byte[] goed = geschreven(List.of(Verzoeken.bijlage(200)));
        Random kans = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] kapot = i % 3 == 0 ? Arrays.copyOf(goed, kans.nextInt(goed.length)) : goed.clone();
            if (kapot.length > 0) {
                kapot[kans.nextInt(kapot.length)] ^= (byte) (1 + kans.nextInt(255));
            }
            try (Drop drop = Drop.open(zip(kapot), Dropgrenzen.GEWOON)) {
                assertThat(drop.bericht()).isEqualTo(BERICHT);
            } catch (InvoerException verwacht) {
                assertThat(verwacht.meldingen()).isNotEmpty();
            }
        }
    }

    @Test
    void deBezorgerSchrijftEenKeerEnLaatEenMensUploaden() throws IOException {
        DropBezorger bezorger = new DropBezorger(werk);
        Zending zending = zending(List.of(Verzoeken.bijlage(10)));
        for (int keer = 0; keer < 2; keer++) {
            assertThat(bezorger.bezorg(zending))
                    .isInstanceOfSatisfying(
                            Bezorging.Onzeker.class,
                            uit -> assertThat(uit.reden().woorden()).containsExactly("@zip-staat-klaar"));
        }
        try (Stream<Path> map = Files.list(werk)) {
            assertThat(map.map(Path::getFileName).map(Path::toString)).containsExactly("abc.zip");
        }
        try (Drop drop = Drop.open(werk.resolve("abc.zip"), Dropgrenzen.GEWOON)) {
            assertThat(drop.bericht()).isEqualTo(BERICHT);
            assertThat(drop.bijlagen()).hasSize(1);
        }
        assertThat(bezorger.bezorg(Zending.vraag("/x"))).isInstanceOf(Bezorging.NietBezorgd.class);
    }

    @Test
    void eenKapotteBijlageLaatNietsAchter() throws IOException {
        Bijlage goed = Verzoeken.bijlage(10);
        Bijlage fout = new Bijlage(
                goed.naam(), goed.document(), goed.mediatype(), 10, goed.sha256(), InputStream::nullInputStream);
        assertThat(new DropBezorger(werk).bezorg(zending(List.of(fout)))).isInstanceOf(Bezorging.NietBezorgd.class);
        assertThat(new DropBezorger(werk.resolve("weg")).bezorg(zending(List.of())))
                .isInstanceOf(Bezorging.NietBezorgd.class);
        try (Stream<Path> map = Files.list(werk)) {
            assertThat(map).isEmpty();
        }
    }

    private static Zending zending(List<Bijlage> bijlagen) {
        return new Zending(
                Zending.Methode.POST,
                "/x",
                "application/json",
                Map.of(),
                BERICHT.length,
                () -> new ByteArrayInputStream(BERICHT),
                bijlagen,
                Optional.of("abc"),
                true);
    }
}
