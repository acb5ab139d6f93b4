package nl.passend.transport.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.transport.json.Jsonboom;

/** Writes the zip. The same content gives the same bytes: no clock, a fixed order. */
@Experimenteel
public final class Dropschrijver {
    /** The first day that a zip can hold. */
    private static final LocalDateTime TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Dropschrijver() {}

    /**
     * Writes; does not close the stream.
     *
     * @param berichtnaam {@code bericht.json} or {@code dossier.xml}
     * @throws IOException when writing or a document fails
     * @throws nl.passend.core.fout.InvoerException PAS-2204 when a document is not what was announced: the zip is then not finished
     */
    public static void schrijf(
            OutputStream uit, String berichtnaam, String mediatype, byte[] bericht, List<Bijlage> bijlagen)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
        List<Onderdeel> onderdelen = new ArrayList<>();
        onderdelen.add(new Onderdeel(berichtnaam, berichtnaam, "", mediatype, bericht.length, sha256(bericht)));
        for (int i = 0; i < bijlagen.size(); i++) {
            Bijlage deze = bijlagen.get(i);
            onderdelen.add(new Onderdeel(
                    naam(i, deze), deze.naam(), deze.document(), deze.mediatype(), deze.lengte(), deze.sha256()));
        }
        begin(zip, Drop.MANIFEST);
        zip.write(Jsonboom.schrijf(Map.of(
                Drop.VERSIE_SLEUTEL,
                Drop.VERSIE,
                "onderdelen",
                onderdelen.stream().map(Onderdeel::json).toList())));
        zip.closeEntry();
        begin(zip, berichtnaam);
        zip.write(bericht);
        zip.closeEntry();
        for (int i = 0; i < bijlagen.size(); i++) {
            begin(zip, naam(i, bijlagen.get(i)));
            try (InputStream in = bijlagen.get(i).gecontroleerd().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String naam) throws IOException {
        ZipEntry onderdeel = new ZipEntry(naam);
        onderdeel.setTimeLocal(TIJD);
        zip.putNextEntry(onderdeel);
    }

    /** A name that every file system takes; the number keeps two of one name apart. */
    private static String naam(int plaats, Bijlage bijlage) {
        return String.format(Locale.ROOT, "bijlagen/%02d-", plaats + 1)
                + bijlage.naam().replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it
            throw new IllegalStateException(e);
        }
    }
}
