package nl.passend.adapters.oso;

import java.util.Objects;
import nl.passend.adapters.oso.internal.Datatype;
import nl.passend.adapters.oso.internal.Element;
import nl.passend.adapters.oso.internal.Luisteraar;
import nl.passend.adapters.oso.internal.Meelezer;
import org.jspecify.annotations.Nullable;

/** Builds the parts of a file while it is judged. One file, one thread. */
final class Boom implements Meelezer {
    private final @Nullable Inhoudsdeel[] open = new Inhoudsdeel[Luisteraar.MEESTE_DIEPTE];
    private final @Nullable Inhoudsdeel[] laatste = new Inhoudsdeel[Luisteraar.MEESTE_DIEPTE];
    private int diepte;
    private @Nullable Inhoudsdeel wortel;
    private long begin;

    @Nullable
    Inhoudsdeel wortel() {
        return wortel;
    }

    @Override
    public void begin(Element element, int regel, Luisteraar.Waar waar) {
        if (is(element, Datatype.Soort.PGN)) {
            return;
        }
        Inhoudsdeel deel = new Inhoudsdeel(element, regel);
        Inhoudsdeel ouder = diepte == 0 ? null : open[diepte - 1];
        if (ouder == null) {
            wortel = deel;
        } else {
            ouder.voegToe(deel, laatste[diepte - 1]);
            laatste[diepte - 1] = deel;
        }
        open[diepte] = deel;
        laatste[diepte] = null;
        diepte++;
        if (is(element, Datatype.Soort.BIJLAGE)) {
            begin = waar.eindeVanTag();
        }
    }

    @Override
    public void attribuut(String naam, String waarde) {
        Objects.requireNonNull(open[diepte - 1]).kenmerk(naam, waarde);
    }

    @Override
    public void einde(Element element, @Nullable String tekst, Luisteraar.Waar waar) {
        if (is(element, Datatype.Soort.PGN)) {
            return;
        }
        diepte--;
        Inhoudsdeel deel = Objects.requireNonNull(open[diepte]);
        if (tekst != null) {
            deel.tekst(tekst);
        }
        if (is(element, Datatype.Soort.BIJLAGE)) {
            deel.bijlage(new Inhoudsdeel.Bijlage(begin, Math.max(0, waar.beginVanTag() - begin)));
        }
    }

    private static boolean is(Element element, Datatype.Soort soort) {
        return !element.isBlok() && element.type().soort() == soort;
    }
}
