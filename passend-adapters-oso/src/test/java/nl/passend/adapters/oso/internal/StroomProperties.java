package nl.passend.adapters.oso.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The byte watchers against plainer ways to say the same, over any cut into buffers. */
class StroomProperties {
    private static boolean volgensJava(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean volgensWacht(byte[] bytes, int knip) {
        Utf8Wacht wacht = new Utf8Wacht();
        for (int van = 0; van < bytes.length; van += knip) {
            if (!wacht.past(bytes, van, Math.min(knip, bytes.length - van))) {
                return false;
            }
        }
        return true;
    }

    /** A line feed at the end shows a sequence that breaks off. */
    @Property(tries = 5000)
    void oordeeltOverUtf8AlsJava(@ForAll @Size(max = 6) byte[] bytes, @ForAll @IntRange(min = 1, max = 7) int knip) {
        byte[] heel = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, heel, 0, bytes.length);
        heel[bytes.length] = '\n';
        assertThat(volgensWacht(heel, knip)).isEqualTo(volgensJava(heel));
    }

    @Property(tries = 1000)
    void laatAlleTekstDoor(@ForAll String tekst, @ForAll @IntRange(min = 1, max = 7) int knip) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        assertThat(volgensWacht(bytes, knip)).isTrue();
    }

    /** Line and column as a plain count of the text before the first byte that does not fit. */
    @Property(tries = 2000)
    void wijstDeEersteFouteByteAan(
            @ForAll @StringLength(max = 60) @Chars({'a', '\n', '\u000b', '\u00e9', '\u20ac'}) String tekst) {
        byte[] goed = tekst.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(goed, goed.length + 20);
        bytes[goed.length] = (byte) 0xFF;
        Utf8Wacht wacht = new Utf8Wacht();
        assertThat(wacht.past(bytes, 0, bytes.length)).isFalse();
        assertThat(wacht.regel())
                .isEqualTo(
                        1 + (int) tekst.chars().filter(teken -> teken == '\n').count());
        assertThat(wacht.kolom()).isEqualTo(tekst.length() - tekst.lastIndexOf('\n'));
    }

    @Property(tries = 500)
    void teltAllesBuitenDeInhoudVanBijlagen(
            @ForAll @IntRange(min = 1, max = 50) int binnen, @ForAll @IntRange(min = 1, max = 70) int knip) {
        String voor = "<a><b>";
        String cdata = "<![CDATA[";
        String na = "]]></b><c/></a>";
        byte[] bytes = (voor + "Q".repeat(binnen) + cdata + "Z".repeat(binnen) + na).getBytes(StandardCharsets.UTF_8);
        long inhoud = voor.length();
        long verder = inhoud + binnen + cdata.length();
        long einde = verder + binnen + "]]>".length();
        Bijlagemeter meter = new Bijlagemeter();
        for (int van = 0; van < bytes.length; van += knip) {
            int tot = Math.min(bytes.length, van + knip);
            meter.tel(bytes, van, tot - van);
            // The parser tells of a place once its bytes have come; what it skips it does not tell of.
            if (van <= inhoud && inhoud < tot) {
                meter.inhoud(inhoud);
            }
            if (van <= verder && verder < tot) {
                meter.inhoud(verder);
            }
            if (van <= einde && einde < tot) {
                meter.einde(einde);
            }
        }
        assertThat(meter.buiten()).isEqualTo(bytes.length - 2L * binnen - "]]>".length());
    }

    /** A mark within an attachment that never ends: all of it counts. */
    @Property(tries = 200)
    void teltEenKenmerkBinnenEenBijlage(@ForAll @IntRange(min = 1, max = 9) int knip) {
        byte[] bytes = ("<b>QQQ<c d='" + "x".repeat(500)).getBytes(StandardCharsets.UTF_8);
        Bijlagemeter meter = new Bijlagemeter();
        for (int van = 0; van < bytes.length; van += knip) {
            int tot = Math.min(bytes.length, van + knip);
            meter.tel(bytes, van, tot - van);
            if (van <= 3 && 3 < tot) {
                meter.inhoud(3);
            }
        }
        assertThat(meter.buiten()).isEqualTo(bytes.length - 3L);
    }
}
