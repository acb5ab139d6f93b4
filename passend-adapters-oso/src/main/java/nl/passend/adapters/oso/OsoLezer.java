package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import nl.passend.adapters.oso.internal.Meetstroom;
import nl.passend.adapters.oso.internal.Ontleder;
import nl.passend.core.api.Stabiel;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Gelezen;

/**
 * Reads an OSO <em>aanvraag SWV-dossier</em> for primary education (kind {@code swv-dossier}, profile {@code POSWV}) as a stream
 * and maps it to events.
 *
 * <p>Attachments pass by and are never held, whatever their size. Names, addresses, a persoonsgebonden nummer and everything about
 * health stay behind: they are counted by path in {@link Gelezen#nietOvergenomen()}. Immutable and thread safe.
 */
@Stabiel
public final class OsoLezer implements DossierLezer {
    private final long meesteBuitenBijlagen;

    /** A reader of all versions in {@link OsoVersie#bekend()}. */
    public OsoLezer() {
        this(Meetstroom.MEESTE_BUITEN_BIJLAGEN);
    }

    OsoLezer(long meesteBuitenBijlagen) {
        this.meesteBuitenBijlagen = meesteBuitenBijlagen;
    }

    @Override
    public String naam() {
        return "oso";
    }

    /** True for anything that begins as XML: whether it is OSO is told by {@link #lees}, with a reason. */
    @Override
    public boolean herkent(byte[] begin) {
        for (int i = 0; i < begin.length; i++) {
            int b = begin[i] & 0xFF;
            boolean bom = i < 3 && (b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF);
            boolean wit = b <= ' ';
            if (!bom && !wit) {
                return b == '<';
            }
        }
        return false;
    }

    @Override
    public Gelezen lees(InputStream in, String bestand) throws IOException {
        Stapel stapel = new Stapel(bestand);
        Ontleder.ontleed(new Meetstroom(in, bestand, meesteBuitenBijlagen), bestand, stapel);
        return new Afbeelding(stapel.inhoud()).gelezen();
    }
}
