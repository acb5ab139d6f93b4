package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;

/** What is written is read back equal, and whatever is read gives a dossier or a refusal that tells nothing of a pupil. */
class CasusProperties {
    private static final String MERK = "Qzxwvj";
    private static final String TEKENS = "{}[]:,\"'-#&*!|>?@ \n\t";

    @Property(tries = 300)
    void watGeschrevenIsWordtGelijkTeruggelezen(@ForAll("dossiers") Dossier dossier) {
        for (String tekst : List.of(CasusSchrijver.yaml(dossier), CasusSchrijver.json(dossier))) {
            Dossier terug = new CasusLezer()
                    .lees(tekst.getBytes(StandardCharsets.UTF_8), "terug")
                    .dossier();
            assertThat(terug.leerling()).isEqualTo(dossier.leerling());
            assertThat(terug.school()).isEqualTo(dossier.school());
            assertThat(terug.samenwerkingsverband()).isEqualTo(dossier.samenwerkingsverband());
            assertThat(terug.gebeurtenissen()).isEqualTo(dossier.gebeurtenissen());
        }
    }

    @Property(tries = 100)
    void hetzelfdeDossierGeeftDezelfdeBytes(@ForAll("dossiers") Dossier dossier) {
        String yaml = CasusSchrijver.yaml(dossier);
        Dossier terug = new CasusLezer()
                .lees(yaml.getBytes(StandardCharsets.UTF_8), "terug")
                .dossier();
        assertThat(CasusSchrijver.yaml(terug)).isEqualTo(yaml);
        assertThat(yaml).doesNotContain("\r").endsWith("\n");
    }

    @Property(tries = 100)
    void ookEenNieuwereSoortKomtHeelTerug(@ForAll("teksten") String tekst, @ForAll("dossiers") Dossier dossier) {
        Gebeurtenis nieuwer = Gebeurtenis.van("nieuwe-soort", java.time.LocalDate.of(2021, 1, 1))
                .overig("veld", tekst)
                .overig("rij", List.of(tekst, tekst))
                .maak();
        Dossier meer = dossier.met(List.of(nieuwer));
        String yaml = CasusSchrijver.yaml(meer);
        assertThat(new CasusLezer()
                        .lees(yaml.getBytes(StandardCharsets.UTF_8), "terug")
                        .dossier()
                        .gebeurtenissen())
                .isEqualTo(meer.gebeurtenissen());
    }

    @Property(tries = 1500)
    void eenVerminktBestandGeeftEenDossierOfEenWeigering(
            @ForAll("dossiers") Dossier dossier, @ForAll boolean json, @ForAll long zaad) {
        String tekst = json ? CasusSchrijver.json(dossier) : CasusSchrijver.yaml(dossier);
        byte[] inhoud = verminkt(tekst.getBytes(StandardCharsets.UTF_8), zaad);
        try {
            assertThat(new CasusLezer().lees(inhoud, "stuk").dossier()).isNotNull();
        } catch (InvoerException geweigerd) {
            assertThat(geweigerd.meldingen()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void geenWaardeStaatOoitInEenMelding(
            @ForAll("gemerkt") Dossier dossier, @ForAll Veld veld, @ForAll boolean json, @ForAll long zaad) {
        String tekst = json ? CasusSchrijver.json(dossier) : CasusSchrijver.yaml(dossier);
        String stuk =
                zaad % 2 == 0 ? verkeerd(tekst, veld, zaad) : tekst.substring(0, Math.floorMod(zaad, tekst.length()));
        try {
            new CasusLezer().lees(stuk.getBytes(StandardCharsets.UTF_8), "stuk");
        } catch (InvoerException geweigerd) {
            assertThat(geweigerd.getMessage()).doesNotContain(MERK);
            assertThat(geweigerd.getCause())
                    .as("een oorzaak zou de tekst aanhalen")
                    .isNull();
            for (Melding melding : geweigerd.meldingen()) {
                assertThat(melding.tekst(new java.util.Locale("nl"))).doesNotContain(MERK);
            }
        }
    }

    /** Puts a marked value where another type, kind or list is expected. */
    private static String verkeerd(String tekst, Veld veld, long zaad) {
        String anders = zaad % 3 == 0 ? "soort" : zaad % 5 == 0 ? "op" : veld.sleutel();
        return tekst.replaceAll("(\"?" + anders + "\"?: )(\"[^\"]*\"|[^,}\\[{\n]+)", "$1\"" + MERK + "\"");
    }

    private static byte[] verminkt(byte[] inhoud, long zaad) {
        byte[] uit = inhoud.clone();
        java.util.Random toeval = new java.util.Random(zaad);
        int keer = 1 + toeval.nextInt(4);
        for (int i = 0; i < keer; i++) {
            int plek = toeval.nextInt(uit.length);
            uit[plek] = (byte)
                    (toeval.nextBoolean() ? toeval.nextInt(256) : TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return uit;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.lastig();
    }

    @Provide
    Arbitrary<String> teksten() {
        return Dossiers.lastigeTeksten();
    }

    @Provide
    Arbitrary<Dossier> gemerkt() {
        return Dossiers.met(List.of(MERK, MERK + " x", MERK + ": y", MERK + "\n", "? " + MERK, "'" + MERK));
    }
}
