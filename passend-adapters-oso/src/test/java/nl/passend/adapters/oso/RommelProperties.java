package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Gelezen;

/** Whatever happens to the bytes of a dossier: it is read, or refused with findings. Nothing else is ever thrown. */
class RommelProperties {
    private static final byte[] HEEL = Westland.xml().getBytes(StandardCharsets.UTF_8);
    private static final byte[] MARKUP = "<>/!?&;'\"[]-=: \n".getBytes(StandardCharsets.UTF_8);

    private static void gelezenOfGeweigerd(byte[] bytes) {
        try {
            Gelezen gelezen = OsoSchrijver.lees(bytes);
            assertThat(gelezen.dossier().aantal()).isPositive();
        } catch (InvoerException e) {
            assertThat(e.meldingen()).isNotEmpty();
            assertThat(e.getMessage()).startsWith("PAS-1");
        }
    }

    @Property(tries = 1500)
    void omgevallenBytes(@ForAll long zaad, @ForAll @IntRange(min = 1, max = 8) int aantal) {
        Random toeval = new Random(zaad);
        byte[] bytes = HEEL.clone();
        for (int i = 0; i < aantal; i++) {
            bytes[toeval.nextInt(bytes.length)] = (byte) toeval.nextInt(256);
        }
        gelezenOfGeweigerd(bytes);
    }

    @Property(tries = 1500)
    void omgevallenOpmaak(@ForAll long zaad, @ForAll @IntRange(min = 1, max = 8) int aantal) {
        Random toeval = new Random(zaad);
        byte[] bytes = HEEL.clone();
        for (int i = 0; i < aantal; i++) {
            bytes[toeval.nextInt(bytes.length)] = MARKUP[toeval.nextInt(MARKUP.length)];
        }
        gelezenOfGeweigerd(bytes);
    }

    @Property(tries = 500)
    void weggevallenStukken(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        int van = toeval.nextInt(HEEL.length);
        int tot = van + toeval.nextInt(Math.min(200, HEEL.length - van));
        String tekst = new String(HEEL, StandardCharsets.UTF_8);
        gelezenOfGeweigerd((tekst.substring(0, van) + tekst.substring(tot)).getBytes(StandardCharsets.UTF_8));
    }
}
