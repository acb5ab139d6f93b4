package nl.passend.transport.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Zending;

/**
 * Writes each request as a zip into a folder. Whether it arrives depends on the person who uploads it, so its outcome is always
 * uncertain, to be recorded by that person with {@code Postvak.stelVast}. A request that is there already is not written again. Nothing
 * comes back by this road. Thread safe.
 */
@Experimenteel
public final class DropBezorger implements Bezorger {
    private final Path map;

    /** Into this folder, which must be there. */
    public DropBezorger(Path map) {
        this.map = map;
    }

    @Override
    public Bezorging bezorg(Zending zending) {
        if (zending.methode() == Zending.Methode.GET || zending.sleutel().isEmpty()) {
            return niet("zip");
        }
        String naam = zending.sleutel().get().replaceAll("[^A-Za-z0-9-]", "_");
        try {
            Path af = map.resolve(naam + ".zip");
            if (!Files.exists(af)) {
                schrijf(zending, af);
            }
            return new Bezorging.Onzeker(Melding.van(Foutcode.BEZORGING_ONZEKER, Plaats.ONBEKEND, "@zip-staat-klaar"));
        } catch (InvoerException bijlage) {
            return new Bezorging.NietBezorgd(bijlage.meldingen().get(0));
        } catch (IOException mislukt) {
            return niet(mislukt.getClass().getSimpleName());
        }
    }

    /** Under another name until it is whole. */
    private void schrijf(Zending zending, Path af) throws IOException {
        Path half = Files.createTempFile(map, "half-", ".tmp");
        try {
            try (OutputStream uit = Files.newOutputStream(half);
                    InputStream in = zending.inhoud().open()) {
                String naam = zending.mediatype().contains("xml") ? "dossier.xml" : "bericht.json";
                Dropschrijver.schrijf(uit, naam, zending.mediatype(), in.readAllBytes(), zending.bijlagen());
            }
            try {
                Files.move(half, af, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException anders) {
                Files.move(half, af);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Bezorging niet(String reden) {
        return new Bezorging.NietBezorgd(Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, "zip", reden));
    }
}
