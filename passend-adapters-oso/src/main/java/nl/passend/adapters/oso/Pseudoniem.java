package nl.passend.adapters.oso;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name that a dossier carries instead of the pupil's: the same for each dossier that a school sends of one pupil. It is a
 * pseudonym, not anonymity: who knows school and leerlingid can compute it.
 */
final class Pseudoniem {
    private static final int TEKENS = 16;

    private Pseudoniem() {}

    static String van(String brin, Blok leerling) {
        Blok.Waarde eigen = leerling.waarde("leerlingid");
        String sleutel = eigen != null && !eigen.tekst().isEmpty()
                ? eigen.tekst()
                : Stream.of("geboortedatum", "voornaam", "voorvoegsel", "achternaam")
                        .map(leerling::waarde)
                        .map(Pseudoniem::tekst)
                        .collect(Collectors.joining("|"));
        return van("oso", brin + "/" + sleutel);
    }

    /** Of a format and what names the pupil in it. */
    static String van(String formaat, String sleutel) {
        return formaat + "-" + hash(sleutel).substring(0, TEKENS);
    }

    private static String tekst(Blok.@Nullable Waarde waarde) {
        return waarde == null ? "" : waarde.tekst();
    }

    private static String hash(String tekst) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it
            throw new IllegalStateException(e);
        }
    }
}
