package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.adapters.oso.internal.Tabel;
import nl.passend.core.fout.InvoerException;

/** Files with bytes and elements changed at random: each parser answers, or refuses with a code; nothing else comes out. */
class BredeRommelProperties {
    private static final String LASTIG = "<>&;\"'/=!?-[] \n\u0000aA1é";

    private static byte[] beschadig(byte[] heel, Random toeval) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        int plek = 0;
        for (int i = toeval.nextInt(6); i >= 0; i--) {
            int tot = plek + toeval.nextInt(heel.length - plek + 1);
            uit.write(heel, plek, tot - plek);
            switch (toeval.nextInt(4)) {
                case 0 -> uit.write(toeval.nextInt(256));
                case 1 -> uit.write(LASTIG.charAt(toeval.nextInt(LASTIG.length())));
                case 2 -> uit.write(heel, toeval.nextInt(heel.length / 2), toeval.nextInt(heel.length / 4));
                default -> tot = Math.min(heel.length, tot + toeval.nextInt(40));
            }
            plek = tot;
        }
        if (toeval.nextInt(4) > 0) {
            uit.write(heel, plek, heel.length - plek);
        }
        return uit.toByteArray();
    }

    private static byte[] oso(Random toeval) {
        Tabel tabel = Opbouw.van(OsoVersie.OSO_2019_1).tabel();
        if (toeval.nextBoolean()) {
            return (toeval.nextBoolean() ? Proefdossier.poswv() : Proefdossier.voswv()).bytes();
        }
        Tak tak = Tak.willekeurig(Objects.requireNonNull(tabel.wortel("dossier")), toeval);
        tak.verander(toeval);
        return tak.bytes(Proefdossier.NS);
    }

    @Property(tries = 400)
    void deToetserAntwoordtAltijd(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        byte[] bytes = beschadig(oso(toeval), toeval);
        Toetsuitslag uitslag = new OsoToetser().toets(new ByteArrayInputStream(bytes), "rommel.xml");
        assertThat(uitslag.geldig()).isEqualTo(uitslag.overtredingen().isEmpty());
        uitslag.overtredingen()
                .forEach(overtreding -> assertThat(overtreding.toString()).isNotBlank());
    }

    @Property(tries = 400)
    void watGelezenIsWordtGeschrevenOfGeweigerd(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        byte[] bytes = beschadig(oso(toeval), toeval);
        try {
            SwvDossier dossier = SwvDossierTest.lees(bytes);
            byte[] geschreven = SwvDossierTest.schrijf(dossier, bytes);
            assertThat(SwvDossierTest.lees(geschreven)).isEqualTo(dossier);
        } catch (InvoerException geweigerd) {
            assertThat(geweigerd.meldingen()).isNotEmpty();
        }
    }

    @Property(tries = 400)
    void edexmlWordtGelezenOfGeweigerd(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Tak tak = Tak.willekeurig(
                Objects.requireNonNull(
                        Tabel.lees("edexml-2.1.txt", "waarden-edexml-2.1.txt").wortel("EDEX")),
                toeval);
        byte[] bytes = beschadig(tak.bytes(""), toeval);
        try {
            Edexml edexml = EdexmlLezerTest.lees(new String(bytes, StandardCharsets.ISO_8859_1));
            assertThat(edexml.uitslag().overtredingen()).doesNotContainNull();
        } catch (InvoerException geweigerd) {
            assertThat(geweigerd.meldingen()).isNotEmpty();
        }
    }
}
