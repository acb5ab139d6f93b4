package nl.passend.adapters.oso.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

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

    @Property(tries = 500)
    void teltAllesBuitenDeInhoudVanBijlagen(
            @ForAll @IntRange(max = 50) int binnen, @ForAll @IntRange(min = 1, max = 7) int knip) {
        String voor = "<?x it's?><a b='>'><!-- <bestandsinhoud>c --><o:bestandsinhoud q=\"/>\">";
        String na = "</o:bestandsinhoud>d<bestandsinhoud/>e<bestandsinhoud f='g'/><![CDATA[<h>]]></a>";
        byte[] bytes = (voor + "Q".repeat(binnen) + na).getBytes(StandardCharsets.UTF_8);
        Bijlagemeter meter = new Bijlagemeter();
        for (int van = 0; van < bytes.length; van += knip) {
            meter.tel(bytes, van, Math.min(knip, bytes.length - van));
        }
        // The sign that ends an attachment is not counted, nor is one more for the tag that follows.
        assertThat(meter.buiten())
                .isBetween((long) voor.length() + na.length() - 2, (long) voor.length() + na.length());
    }
}
