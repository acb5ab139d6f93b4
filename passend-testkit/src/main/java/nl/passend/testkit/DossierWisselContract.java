package nl.passend.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Plugins;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Teruglezing;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Wisselfabriek;
import nl.passend.core.port.wissel.Zending;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What every platform keeps to, whatever it speaks. Implement it in a test class of the adapter; each test here then runs on it, over
 * transports that the suite makes.
 */
@Experimenteel
public interface DossierWisselContract {

    /** The factory under test. */
    Wisselfabriek fabriek();

    /** What the platform answers, byte for byte, when it accepts a request under number 41. */
    byte[] aangenomen41();

    /**
     * Sends events of a dossier to the platform's own bytes and reads those as if they came back.
     *
     * @return the events that the bytes tell, in their order
     */
    List<Gebeurtenis> heenEnTerug(List<Gebeurtenis> gebeurtenissen);

    /** Random dossiers on which the loss is measured. */
    Dossiers dossiers();

    private Verzoeksoort soort() {
        return fabriek().soorten().stream().sorted().findFirst().orElseThrow();
    }

    private Verzenduitkomst verzend(Bezorging antwoord) {
        return fabriek().maak(zending -> antwoord).verzend(Verzoeken.een(soort(), 1));
    }

    /** Its name is short, is what a person can type, and no other platform has it. */
    @Test
    default void naamIsKortEnEenmalig() {
        Assertions.assertTrue(
                fabriek().naam().matches("[a-z][a-z-]{0,39}"), fabriek().naam());
        long ik = Plugins.wissels(getClass().getClassLoader()).stream()
                .filter(deze -> deze.naam().equals(fabriek().naam()))
                .count();
        Assertions.assertEquals(1, ik, "gevonden als plug-in");
        Assertions.assertEquals(
                fabriek().naam(),
                fabriek()
                        .maak(zending -> {
                            throw new AssertionError();
                        })
                        .naam());
    }

    /** The loss that is reported is the loss that is measured, over 200 dossiers. */
    @Test
    default void gemeldVerliesIsGemetenVerlies() {
        for (int zaad = 0; zaad < 200; zaad++) {
            Dossier dossier = dossiers().dossier(zaad);
            Assertions.assertEquals(
                    Verliesmeter.gemeten(dossier.gebeurtenissen(), heenEnTerug(dossier.gebeurtenissen())),
                    fabriek().tabel().verlies(dossier.gebeurtenissen()),
                    "zaad " + zaad);
        }
    }

    /** The other way: what sections of the form become no part of an event is named, as often as it is measured. */
    @Test
    default void gemeldVerliesIsGemetenVerliesOokTerug() {
        Random kans = new Random(4);
        for (int zaad = 0; zaad < 100; zaad++) {
            for (Map<String, Object> vak :
                    fabriek().tabel().heen(dossiers().dossier(zaad).gebeurtenissen())) {
                Map<String, Object> daar = new LinkedHashMap<>(vak);
                List<String> namen = new ArrayList<>(vak.keySet());
                switch (kans.nextInt(4)) {
                    case 0 -> daar.put("MERKVELD", "MERKWAARDE");
                    case 1 -> daar.put(namen.get(kans.nextInt(namen.size())), Map.of("MERKVELD", 1));
                    case 2 -> daar.remove(namen.get(kans.nextInt(namen.size())));
                    default -> daar.put(namen.get(kans.nextInt(namen.size())), "MERKWAARDE");
                }
                Teruglezing gelezen = fabriek().tabel().terug(List.of(daar), "proef");
                List<Map<String, Object>> weer = fabriek().tabel().heen(gelezen.gebeurtenissen());
                int gemeten = 1;
                if (!weer.isEmpty()) {
                    Map<String, Object> over = new LinkedHashMap<>(daar);
                    over.entrySet().removeAll(weer.get(0).entrySet());
                    gemeten = over.size();
                    Assertions.assertTrue(
                            daar.entrySet().containsAll(weer.get(0).entrySet()));
                }
                int gemeld = gelezen.nietOvergenomen().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                Assertions.assertEquals(gemeten, gemeld, () -> "zaad en vak: " + vak.get(namen.get(0)));
                Assertions.assertFalse(gelezen.nietOvergenomen().toString().contains("MERK"));
            }
        }
    }

    /** An accepted request has the number of the platform. */
    @Test
    default void aangenomenHeeftHetNummer() {
        Assertions.assertEquals(
                new Verzenduitkomst.Aangenomen("41"), verzend(new Bezorging.Beantwoord(200, aangenomen41(), false)));
    }

    /** What certainly was not delivered has failed, and may be tried again. */
    @Test
    default void nietBezorgdIsMislukt() {
        Verzenduitkomst uit = verzend(new Bezorging.NietBezorgd(
                Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, fabriek().naam(), "proef")));
        Assertions.assertTrue(uit instanceof Verzenduitkomst.Mislukt mislukt && mislukt.opnieuw(), uit::toString);
    }

    /** What may have been delivered is uncertain, and so is a refusal after doubt. */
    @Test
    default void twijfelBlijftTwijfel() {
        Assertions.assertInstanceOf(
                Verzenduitkomst.Onzeker.class,
                verzend(new Bezorging.Onzeker(Melding.van(Foutcode.BEZORGING_ONZEKER, Plaats.ONBEKEND, "proef"))));
        Assertions.assertInstanceOf(
                Verzenduitkomst.Onzeker.class, verzend(new Bezorging.Beantwoord(409, new byte[0], true)));
        Assertions.assertInstanceOf(
                Verzenduitkomst.Mislukt.class, verzend(new Bezorging.Beantwoord(409, new byte[0], false)));
    }

    /** Each answer gives one of the three outcomes: also half an answer, rubbish, and a good one with a few bytes changed. */
    @Test
    default void elkAntwoordGeeftEenUitkomst() {
        Random kans = new Random(1);
        byte[] goed = aangenomen41();
        for (int i = 0; i < 300; i++) {
            byte[] antwoord =
                    i < goed.length ? Arrays.copyOf(goed, i) : i % 2 == 0 ? willekeurig(kans) : beschadigd(goed, kans);
            int code = List.of(200, 201, 204, 301, 400, 404, 500).get(kans.nextInt(7));
            Verzenduitkomst uit = verzend(new Bezorging.Beantwoord(code, antwoord, kans.nextBoolean()));
            boolean geheimVrij = Verzoeken.MERKTEKENS.stream().noneMatch(uit.toString()::contains);
            Assertions.assertTrue(geheimVrij);
            if (code >= 300) {
                Assertions.assertFalse(uit instanceof Verzenduitkomst.Aangenomen, "code " + code);
            }
        }
    }

    private static byte[] willekeurig(Random kans) {
        byte[] uit = new byte[kans.nextInt(40)];
        kans.nextBytes(uit);
        return uit;
    }

    private static byte[] beschadigd(byte[] goed, Random kans) {
        byte[] uit = goed.clone();
        uit[kans.nextInt(uit.length)] = (byte) kans.nextInt(128);
        return uit;
    }

    /** Rubbish from the platform is named when messages are fetched, the cursor stays, and nothing is thrown. */
    @Test
    default void rommelBijOphalenGaatNietVerloren() {
        Random kans = new Random(2);
        for (int i = 0; i < 100; i++) {
            byte[] rommel = willekeurig(kans);
            DossierWissel.Post post = fabriek()
                    .maak(zending -> new Bezorging.Beantwoord(200, rommel, false))
                    .haalOp(Vestiging.van(Verzoeken.BRIN), "5");
            Assertions.assertEquals("5", post.cursor());
            Assertions.assertEquals(List.of(), post.berichten());
            Assertions.assertFalse(post.onleesbaar().isEmpty());
        }
    }

    /** A request is one delivery, with its key and its enclosures; nothing of the pupil stands in its path or headers. */
    @Test
    default void eenVerzoekIsEenZending() throws IOException {
        Zendingen zendingen = new Zendingen(aangenomen41());
        Verzoek verzoek = Verzoeken.metBijlage(soort(), 1, 20_000);
        DossierWissel wissel = fabriek().maak(zendingen);
        Assertions.assertEquals(new Verzenduitkomst.Aangenomen("41"), wissel.verzend(verzoek));
        Assertions.assertEquals(1, zendingen.alle.size());
        Zending zending = zendingen.alle.get(0);
        Assertions.assertEquals(Optional.of(verzoek.sleutel()), zending.sleutel());
        Assertions.assertEquals(verzoek.bijlagen(), zending.bijlagen());
        Assertions.assertEquals(wissel.kentSleutels(), zending.herhaalbaar());
        String buiten = zending.pad() + zending.koppen() + zending;
        Verzoeken.MERKTEKENS.forEach(merk -> Assertions.assertFalse(buiten.contains(merk)));
        Assertions.assertFalse(buiten.contains(verzoek.leerling().waarde()));
        try (InputStream in = zending.inhoud().open()) {
            Assertions.assertEquals(zending.lengte(), in.readAllBytes().length);
        }
    }

    /** The same request gives the same bytes. */
    @Test
    default void zelfdeVerzoekZelfdeBytes() throws IOException {
        Set<String> gezien = new HashSet<>();
        for (int keer = 0; keer < 2; keer++) {
            Zendingen zendingen = new Zendingen(aangenomen41());
            fabriek().maak(zendingen).verzend(Verzoeken.metBijlage(soort(), 3, 100));
            StringBuilder alles = new StringBuilder();
            for (Zending zending : zendingen.alle) {
                try (InputStream in = zending.inhoud().open()) {
                    alles.append(zending.pad()).append(Verzoeken.sha256(in.readAllBytes()));
                }
            }
            gezien.add(alles.toString());
        }
        Assertions.assertEquals(1, gezien.size());
    }

    /** A kind that the platform does not take is refused before anything goes, with what it does take. */
    @Test
    default void anderSoortWordtGeweigerd() {
        for (Verzoeksoort soort : Verzoeksoort.values()) {
            if (!fabriek().soorten().contains(soort)) {
                Zendingen zendingen = new Zendingen(aangenomen41());
                Verzenduitkomst uit = fabriek().maak(zendingen).verzend(Verzoeken.een(soort, 1));
                Assertions.assertTrue(
                        uit instanceof Verzenduitkomst.Mislukt mislukt
                                && mislukt.reden().code() == Foutcode.PLATFORM_KENT_SOORT_NIET
                                && !mislukt.opnieuw(),
                        soort::code);
                Assertions.assertEquals(List.of(), zendingen.alle);
            }
        }
    }

    /** No value of the pupil in what people may read of an outcome. */
    @Test
    default void geenLeerlingInEenUitkomst() {
        for (int code : new int[] {200, 400, 500}) {
            Verzenduitkomst uit = verzend(new Bezorging.Beantwoord(
                    code, String.join(" ", Verzoeken.MERKTEKENS).getBytes(StandardCharsets.UTF_8), false));
            String tekst = uit instanceof Verzenduitkomst.Mislukt mislukt
                    ? mislukt.reden().tekst(Locale.ROOT) + mislukt.reden().tekst(new Locale("nl"))
                    : uit.toString();
            Verzoeken.MERKTEKENS.forEach(merk -> Assertions.assertFalse(tekst.contains(merk)));
        }
    }

    /** Keeps what it is given, and answers all of it well. */
    final class Zendingen implements Bezorger {
        final List<Zending> alle = new ArrayList<>();
        private final byte[] antwoord;

        Zendingen(byte[] antwoord) {
            this.antwoord = antwoord;
        }

        @Override
        public Bezorging bezorg(Zending zending) {
            alle.add(zending);
            return new Bezorging.Beantwoord(200, antwoord, false);
        }
    }
}
