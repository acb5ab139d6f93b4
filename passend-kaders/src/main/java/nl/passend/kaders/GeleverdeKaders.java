package nl.passend.kaders;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.School;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.fout.PoortException;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.KaderBron;
import nl.passend.kaders.internal.boom.Gelijkenis;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Uitpakker;
import nl.passend.kaders.internal.kader.Indeling;
import nl.passend.kaders.internal.kader.Index;
import nl.passend.kaders.internal.kader.Kaderbestand;
import nl.passend.kaders.internal.kader.Kaderbouw;
import org.jspecify.annotations.Nullable;

/**
 * The kaders that come along: the law and the regions that Passend knows. Read from the packed form that the build made of their
 * YAML, each kader when it is first asked for. Thread safe.
 */
@Experimenteel
public final class GeleverdeKaders implements KaderBron {
    private final Map<String, List<Kader>> gelezen = new ConcurrentHashMap<>();
    private volatile @Nullable Index index;

    /** The kaders in this jar; nothing is read yet. */
    public GeleverdeKaders() {}

    @Override
    public String naam() {
        return "passend";
    }

    @Override
    public List<String> ids() {
        return index().ids();
    }

    @Override
    public Optional<String> idVan(String code) {
        return index().idVan(code);
    }

    @Override
    public List<String> onder(String boven, School school) {
        return index().onder(boven).stream()
                .filter(id -> versies(id).stream().anyMatch(kader -> kader.bindt(school)))
                .toList();
    }

    @Override
    public List<Kader> versies(String id) {
        if (!ids().contains(id)) {
            throw new KaderException(Foutcode.KADER_ONBEKEND, Plaats.ONBEKEND, id, Gelijkenis.naaste(id, ids()));
        }
        return gelezen.computeIfAbsent(id, this::lees);
    }

    private Index index() {
        Index bekend = index;
        if (bekend == null) {
            bekend = Index.lees(new String(bytes(Index.NAAM), StandardCharsets.UTF_8));
            index = bekend;
        }
        return bekend;
    }

    private List<Kader> lees(String id) {
        Map<String, String> hashes = new ConcurrentHashMap<>();
        List<Kaderbestand> bestanden = new ArrayList<>();
        List<Knoop> bomen = bomen(Index.ingepakt(id));
        List<Index.Regel> regels = index().van(id);
        for (int i = 0; i < regels.size(); i++) {
            Index.Regel regel = regels.get(i);
            hashes.put(regel.bestand(), regel.versiehash());
            bestanden.add(new Kaderbestand(regel.bestand(), (Knoop.Tabel) bomen.get(i)));
        }
        Meldingen meldingen = new Meldingen();
        List<Kader> kaders = Kaderbouw.bouw(
                Indeling.versies(
                        bestanden, delen -> hashes.getOrDefault(delen.get(0).naam(), ""), meldingen),
                meldingen);
        meldingen.weigerKader();
        return kaders;
    }

    private static List<Knoop> bomen(String naam) {
        try {
            return ((Knoop.Rij) Uitpakker.pakUit(bytes(naam))).delen();
        } catch (IOException fout) {
            throw kapot(naam, fout);
        }
    }

    private static byte[] bytes(String naam) {
        try (InputStream in = GeleverdeKaders.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new FileNotFoundException(naam);
            }
            return in.readAllBytes();
        } catch (IOException fout) {
            throw kapot(naam, fout);
        }
    }

    private static PoortException kapot(String naam, IOException fout) {
        return new PoortException(fout, Foutcode.POORT_FAALT, new Plaats(naam, 0, 0, ""), "passend-kaders");
    }
}
