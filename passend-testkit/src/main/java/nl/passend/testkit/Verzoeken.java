package nl.passend.testkit;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.Indiening;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;

/** Requests of invented pupils, each other than the others, under an invented kader; and drafts that are not complete. */
@Experimenteel
public final class Verzoeken {
    /** School of all requests. */
    public static final String BRIN = "99WA";
    /** Day on which all are filed. */
    public static final LocalDate DAG = LocalDate.of(2021, 10, 11);
    /** Form that all ask for. */
    public static final String VORM = Proefkader.VORM;
    /** What stands in each request and may stand in no message and no log. */
    public static final List<String> MERKTEKENS = List.of("MERKGEMEENTE", "MERKNAAM", "MERKHOE", "merkbestand");

    private static final String ZAAK = "hulp-2021";

    private Verzoeken() {}

    /** A complete request. */
    public static Verzoek een(Verzoeksoort soort, int nummer) {
        return ingediend(ontwerp(soort, nummer));
    }

    /** A complete request with a document of this many bytes. */
    public static Verzoek metBijlage(Verzoeksoort soort, int nummer, int bytes) {
        return ingediend(ontwerp(soort, nummer).met(List.of(bijlage(bytes))));
    }

    private static Verzoek ingediend(Ontwerp ontwerp) {
        Indiening uit = ontwerp.dienIn(Actor.van("MERKNAAM", "land:school"), DAG);
        if (uit instanceof Indiening.Ingediend ja) {
            return ja.verzoek();
        }
        throw new AssertionError(uit);
    }

    /** A draft that is complete. */
    public static Ontwerp ontwerp(Verzoeksoort soort, int nummer) {
        return van(soort, dossier(nummer, true));
    }

    /** A draft to which the parents did not agree yet. */
    public static Ontwerp onvolledig(Verzoeksoort soort, int nummer) {
        return van(soort, dossier(nummer, false));
    }

    private static Ontwerp van(Verzoeksoort soort, Dossier dossier) {
        return Ontwerp.van(Proefkader.beoordelaar().beoordeel(dossier, DAG), soort, ZAAK, VORM);
    }

    /** A document, kept in memory. */
    public static Bijlage bijlage(int bytes) {
        byte[] inhoud = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            inhoud[i] = (byte) (i * 31 + bytes);
        }
        return new Bijlage(
                "merkbestand-" + bytes + ".pdf",
                "plan",
                "application/pdf",
                bytes,
                sha256(inhoud),
                () -> new ByteArrayInputStream(inhoud));
    }

    /** Hash as an enclosure has it. */
    public static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dossier dossier(int nummer, boolean akkoord) {
        LocalDate eerder = DAG.minusDays(20);
        Actor school = Actor.van("MERKNAAM", "land:school");
        List<Gebeurtenis> feiten = new ArrayList<>(List.of(
                Gebeurtenis.van(Soort.LEERLING_BEKEND, LocalDate.of(2014, 3, 7))
                        .met(Veld.GEBOORTEDATUM, LocalDate.of(2014, 3, 7))
                        .met(Veld.GEMEENTE, "MERKGEMEENTE")
                        .maak(),
                Gebeurtenis.van(Soort.INGESCHREVEN, LocalDate.of(2018, 8, 1))
                        .met(Veld.SCHOOL, BRIN)
                        .met(Veld.SCHOOLSOORT, "bao")
                        .maak(),
                Gebeurtenis.van(Soort.DOCUMENT_VASTGELEGD, eerder)
                        .met(Veld.DOCUMENT, "land:plan")
                        .met(Veld.DELEN, List.of("vraag"))
                        .door(school)
                        .maak(),
                Gebeurtenis.van(Soort.GEHOORD, eerder)
                        .met(Veld.WIE, "land:leerling")
                        .met(Veld.OVER, VORM)
                        .met(Veld.INBRENG, "in eigen woorden")
                        .zaak(ZAAK)
                        .door(school)
                        .maak(),
                Gebeurtenis.van(Soort.AFWEZIGHEID_GEMELD, eerder)
                        .met(Veld.VAN, eerder)
                        .met(Veld.REDEN, "MERKHOE")
                        .maak()));
        if (akkoord) {
            feiten.add(Gebeurtenis.van(Soort.AKKOORD, eerder)
                    .met(Veld.WIE, "land:ouders")
                    .met(Veld.AARD, "toestemming")
                    .met(Veld.VOOR, VORM)
                    .met(Veld.ANTWOORD, "gegeven")
                    .met(Veld.HOE, "MERKHOE")
                    .zaak(ZAAK)
                    .door(Actor.van("MERKNAAM", "land:ouders"))
                    .maak());
        }
        return Dossier.van("leerling-" + nummer, new School("De Proef", BRIN, "bao", null), "PO9999", feiten);
    }
}
