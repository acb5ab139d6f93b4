package nl.passend.transport.drop;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.transport.json.Jsonboom;

/**
 * A zip that somebody handed over, checked as a whole before anything of it is given: names, numbers, sizes, and each entry against the
 * manifest. Nothing is unpacked to disk. Close it when done.
 */
@Experimenteel
public final class Drop implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String VERSIE_SLEUTEL = "passend-drop";
    static final int VERSIE = 1;
    private static final int RUIM = 1_000_000;

    private final ZipFile zip;
    private final Dropgrenzen grenzen;
    private final Map<String, ZipEntry> delen = new TreeMap<>();
    private final List<Onderdeel> onderdelen = new ArrayList<>();
    /** Unpacked bytes of the check; what is read again later was counted then. */
    private long gelezen;

    private boolean gecontroleerd;

    private Drop(ZipFile zip, Dropgrenzen grenzen) {
        this.zip = zip;
        this.grenzen = grenzen;
    }

    /**
     * Opens and checks.
     *
     * @throws InvoerException PAS-2231 to PAS-2234, or PAS-2214 when the manifest is no JSON
     * @throws IOException when the file cannot be read
     */
    public static Drop open(Path bestand, Dropgrenzen grenzen) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(bestand.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException geenZip) {
            throw fout(Foutcode.ZIP_KLOPT_NIET, "zip");
        }
        Drop drop = new Drop(zip, grenzen);
        boolean goed = false;
        try {
            drop.controleer();
            goed = true;
            return drop;
        } catch (ZipException | EOFException kapot) {
            throw fout(Foutcode.ZIP_KLOPT_NIET, "zip");
        } finally {
            if (!goed) {
                zip.close();
            }
        }
    }

    private static InvoerException fout(Foutcode code, String wat) {
        return new InvoerException(code, Plaats.ONBEKEND, wat);
    }

    private void controleer() throws IOException {
        namen();
        ZipEntry manifest = delen.get(MANIFEST);
        if (manifest == null) {
            throw fout(Foutcode.ZIP_KLOPT_NIET, MANIFEST);
        }
        Map<String, Object> json = Jsonboom.lees(lees(manifest), MANIFEST);
        if (!Integer.valueOf(VERSIE).equals(json.get(VERSIE_SLEUTEL)) || !(json.get("onderdelen") instanceof List<?>)) {
            throw fout(Foutcode.ZIP_KLOPT_NIET, MANIFEST);
        }
        Set<String> genoemd = new HashSet<>(Set.of(MANIFEST));
        for (Object regel : (List<?>) json.get("onderdelen")) {
            Onderdeel deel = Onderdeel.van(regel);
            boolean past = delen.containsKey(deel.naam()) && genoemd.add(deel.naam());
            if (!past) {
                throw fout(Foutcode.ZIP_KLOPT_NIET, MANIFEST);
            }
            onderdelen.add(deel);
        }
        if (!genoemd.equals(delen.keySet()) || onderdelen.isEmpty()) {
            throw fout(Foutcode.ZIP_KLOPT_NIET, MANIFEST);
        }
        for (int i = 0; i < onderdelen.size(); i++) {
            klopt(bijlage(onderdelen.get(i)), "onderdeel " + (i + 1));
        }
        gecontroleerd = true;
    }

    private void namen() {
        if (zip.size() > grenzen.onderdelen()) {
            throw fout(Foutcode.ZIP_TE_GROOT, Integer.toString(grenzen.onderdelen()));
        }
        Set<String> gezien = new HashSet<>();
        zip.stream().forEach(deel -> {
            String naam = deel.getName();
            if (!naam.matches("[A-Za-z0-9._()/ -]{1,240}")
                    || naam.startsWith("/")
                    || naam.endsWith("/")
                    || naam.contains("//")
                    || naam.contains("..")) {
                throw fout(Foutcode.ZIP_ONVEILIG, "");
            }
            if (!gezien.add(naam.toLowerCase(Locale.ROOT))) {
                throw fout(Foutcode.ZIP_DUBBEL, "");
            }
            delen.put(naam, deel);
        });
    }

    private void klopt(Bijlage deel, String naam) throws IOException {
        try (InputStream in = deel.gecontroleerd().open()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (InvoerException anders) {
            boolean bijlage = anders.meldingen().get(0).code() == Foutcode.BIJLAGE_KLOPT_NIET;
            throw bijlage ? fout(Foutcode.ZIP_KLOPT_NIET, naam) : anders;
        }
    }

    private byte[] lees(ZipEntry deel) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (InputStream in = open(deel)) {
            in.transferTo(uit);
        }
        return uit.toByteArray();
    }

    private InputStream open(ZipEntry deel) throws IOException {
        long nogToegestaan = Math.min(
                grenzen.bytes() - (gecontroleerd ? 0 : gelezen),
                RUIM + Math.max(0, deel.getCompressedSize()) * grenzen.verhouding());
        return new Telstroom(zip.getInputStream(deel), nogToegestaan, this::tel);
    }

    private void tel(int bytes) {
        gelezen += gecontroleerd ? 0 : bytes;
    }

    private Bijlage bijlage(Onderdeel deel) {
        ZipEntry onderdeel = delen.get(deel.naam());
        if (onderdeel == null) {
            throw new IllegalStateException(MANIFEST);
        }
        return new Bijlage(
                deel.bestandsnaam(),
                deel.document(),
                deel.mediatype(),
                deel.lengte(),
                deel.sha256(),
                () -> open(onderdeel));
    }

    /** The message: the first entry of the manifest. */
    public byte[] bericht() throws IOException {
        try (InputStream in = bijlage(onderdelen.get(0)).gecontroleerd().open()) {
            return in.readAllBytes();
        }
    }

    /** Mediatype of the message. */
    public String mediatype() {
        return onderdelen.get(0).mediatype();
    }

    /** The documents; each is checked anew when it is read, and can be read until this is closed. */
    public List<Bijlage> bijlagen() {
        return onderdelen.stream().skip(1).map(this::bijlage).toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
