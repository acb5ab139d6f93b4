package nl.passend.core.port.wissel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * A request that a named person filed. There is one way to have one: {@link Ontwerp#dienIn}. So what was never filed cannot be sent.
 * Immutable and thread safe; the text form holds kind and key alone.
 */
@Experimenteel
public final class Verzoek {
    private final Ontwerp ontwerp;
    private final Actor door;
    private final LocalDate op;
    private final String sleutel;

    Verzoek(Ontwerp ontwerp, Actor door, LocalDate op) {
        this.ontwerp = ontwerp;
        this.door = door;
        this.op = op;
        this.sleutel = sleutel(ontwerp, op);
    }

    /** What is asked. */
    public Verzoeksoort soort() {
        return ontwerp.soort();
    }

    /** Form of support or meeting, full id in the kader. */
    public String vorm() {
        return ontwerp.vorm();
    }

    /** Zaak of the dossier to which it belongs; empty for the dossier's own. */
    public String zaak() {
        return ontwerp.zaak();
    }

    /** The pupil. */
    public Leerlingsleutel leerling() {
        return ontwerp.leerling();
    }

    /** School that asks. */
    public Vestiging school() {
        return ontwerp.school();
    }

    /** Samenwerkingsverband that is asked: its code or the id of its kader. */
    public String samenwerkingsverband() {
        return ontwerp.samenwerkingsverband();
    }

    /** The facts that go along, each with its typed fields; no more than the decision needs. */
    public List<Gebeurtenis> inhoud() {
        return ontwerp.inhoud();
    }

    /** The documents that go along. */
    public List<Bijlage> bijlagen() {
        return ontwerp.bijlagen();
    }

    /** Who filed it. */
    public Actor door() {
        return door;
    }

    /** Day of filing. */
    public LocalDate op() {
        return op;
    }

    /**
     * Key by which a platform knows a second delivery of the same request: 32 hexadecimal digits, the same for the same content and
     * another for any other.
     */
    public String sleutel() {
        return sleutel;
    }

    private static String sleutel(Ontwerp ontwerp, LocalDate op) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            voeg(sha, ontwerp.soort().code());
            voeg(sha, ontwerp.vorm());
            voeg(sha, ontwerp.zaak());
            voeg(sha, ontwerp.leerling().waarde());
            voeg(sha, ontwerp.school().brin());
            voeg(sha, ontwerp.school().nummerOptioneel().orElse(""));
            voeg(sha, ontwerp.samenwerkingsverband());
            voeg(sha, op.toString());
            ontwerp.inhoud().forEach(feit -> voeg(sha, feit.canoniek()));
            ontwerp.bijlagen().forEach(bijlage -> voeg(sha, bijlage.sha256()));
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it
            throw new IllegalStateException(e);
        }
    }

    private static void voeg(MessageDigest sha, String deel) {
        sha.update(deel.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    /** Kind and key. */
    @Override
    public String toString() {
        return "Verzoek[" + soort().code() + " " + sleutel + "]";
    }
}
