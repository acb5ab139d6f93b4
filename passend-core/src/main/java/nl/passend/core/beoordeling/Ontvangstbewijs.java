package nl.passend.core.beoordeling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Kader;
import nl.passend.core.tijd.Schoolkalender;

/**
 * Receipt of a judgement: same engine, kaders, day and events give the same answer, years later. It holds hashes and no data of a
 * pupil.
 *
 * @param motor version of the engine
 * @param peildatum day asked about
 * @param kaders texts in force, each as {@code id@first-day#hash}
 * @param kalender school calendar, as {@code region#hash}; empty when none was given
 * @param gebeurtenissen SHA-256 over the events, hexadecimal
 * @param aannames kaders whose date is assumed
 */
@Experimenteel
public record Ontvangstbewijs(
        String motor,
        LocalDate peildatum,
        List<String> kaders,
        String kalender,
        String gebeurtenissen,
        List<String> aannames) {
    /** Version of the engine as it stands in a receipt. */
    public static final String MOTOR = "passend 0.1";

    static Ontvangstbewijs van(Dossier dossier, LocalDate peildatum, List<Kader> kaders, Schoolkalender kalender) {
        return new Ontvangstbewijs(
                MOTOR,
                peildatum,
                kaders.stream()
                        .map(kader -> kader.volledigId() + "#" + kader.hash())
                        .toList(),
                kalender.kenmerk(),
                hash(dossier),
                kaders.stream()
                        .filter(Kader::teBevestigen)
                        .map(Kader::volledigId)
                        .toList());
    }

    private static String hash(Dossier dossier) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
                som.update(gebeurtenis.canoniek().getBytes(StandardCharsets.UTF_8));
                som.update((byte) '\n');
            }
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
