package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.passend.adapters.oso.internal.Element;
import nl.passend.adapters.oso.internal.Meelezer;
import nl.passend.adapters.oso.internal.Meetstroom;
import nl.passend.adapters.oso.internal.Ontleder;
import nl.passend.adapters.oso.internal.Regelboek;
import nl.passend.adapters.oso.internal.Toetsloop;
import nl.passend.core.api.Stabiel;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * Holds OSO dossiers of every profile against the structure, the code lists and the rules of their version, in one pass and as a
 * stream: attachments pass by and are never held. Immutable and thread safe.
 */
@Stabiel
public final class OsoToetser {
    private final long meesteBuitenBijlagen;

    /** For all versions in {@link OsoVersie#bekend()}. */
    public OsoToetser() {
        this(Meetstroom.MEESTE_BUITEN_BIJLAGEN);
    }

    OsoToetser(long meesteBuitenBijlagen) {
        this.meesteBuitenBijlagen = meesteBuitenBijlagen;
    }

    /**
     * Judges a file. One that cannot be read (broken XML, a DTD, an encoding that does not fit, an unknown version) is not valid, and
     * its outcome says why, after what was found before that point.
     *
     * @param in the content from its first byte; not closed
     * @param bestand name for messages, without folder
     * @throws IOException when the stream itself fails
     */
    public Toetsuitslag toets(InputStream in, String bestand) throws IOException {
        Loop loop = new Loop(null);
        try {
            loop.loop(in, bestand);
        } catch (InvoerException e) {
            return loop.uitslag(e.meldingen());
        }
        return loop.uitslag(List.of());
    }

    /** Judges a file and tells a reader what it holds, in one pass. */
    Toetsuitslag toets(InputStream in, String bestand, Meelezer meelezer) throws IOException {
        Loop loop = new Loop(meelezer);
        loop.loop(in, bestand);
        return loop.uitslag(List.of());
    }

    /** One file. */
    private final class Loop implements Toetsloop.Ingang {
        private final @Nullable Meelezer meelezer;
        private @Nullable Toetsloop toets;
        private @Nullable OsoVersie versie;

        Loop(@Nullable Meelezer meelezer) {
            this.meelezer = meelezer;
        }

        void loop(InputStream in, String bestand) throws IOException {
            // The rules are those of the newest version until the root tells another.
            Regelboek regels = Opbouw.van(OsoVersie.OSO_2019_1).regels();
            toets = new Toetsloop(this, regels, meelezer);
            Ontleder.ontleed(new Meetstroom(in, bestand, meesteBuitenBijlagen), bestand, toets);
        }

        @Override
        public @Nullable Element wortel(Plaats plaats, String namespace, String naam) {
            versie = Kop.versie(plaats, namespace);
            return Opbouw.van(versie).tabel().wortel(naam);
        }

        Toetsuitslag uitslag(List<Melding> meldingen) {
            List<Overtreding> alle = new ArrayList<>();
            if (toets != null) {
                toets.bevindingen().forEach(bevinding -> alle.add(Overtreding.van(bevinding)));
            }
            meldingen.forEach(melding -> alle.add(Overtreding.van(melding)));
            String formaat = versie == null || toets == null
                    ? ""
                    : ("OSO " + versie.standaardversie() + " " + toets.profiel()).strip();
            return new Toetsuitslag(formaat, alle, meldingen.isEmpty() && toets != null && !toets.meer());
        }
    }
}
