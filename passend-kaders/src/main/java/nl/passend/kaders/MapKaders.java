package nl.passend.kaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.KaderBron;
import nl.passend.kaders.internal.kader.Inpakken;

/**
 * The kaders in a folder of YAML files, or in one file: how a samenwerkingsverband or schoolbestuur plugs in its own plan. Each
 * question reads anew, so that a writer sees the file as it is now. Thread safe.
 */
@Experimenteel
public final class MapKaders implements KaderBron {
    private static final Pattern DEEL = Pattern.compile("deel van:\\s*[\"']?([a-z0-9-]+)@.*");
    private static final Pattern ID = Pattern.compile(".*[\\s{,]id:\\s*[\"']?([a-z0-9-]+).*");

    private final Path map;

    /** The kaders in this folder, not in folders below it; or those in this file alone. */
    public MapKaders(Path map) {
        this.map = map;
    }

    /** The name of the folder or file. */
    @Override
    public String naam() {
        return (Files.isRegularFile(map) ? "bestand " : "map ") + korteNaam();
    }

    private String korteNaam() {
        Path naam = map.toAbsolutePath().normalize().getFileName();
        return naam == null ? "/" : naam.toString();
    }

    /**
     * All kaders, by id, and then in order of validity.
     *
     * @throws KaderException with everything that is wrong in all files, in order of place; also when there is no file
     */
    public List<Kader> alle() {
        SortedMap<String, byte[]> alle = teksten();
        if (alle.isEmpty()) {
            throw new KaderException(Foutcode.GEEN_KADER, plaats());
        }
        return KaderLezer.lees(alle);
    }

    @Override
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        teksten().values().forEach(inhoud -> ids.add(eigenaar(inhoud)));
        ids.remove("");
        return List.copyOf(ids);
    }

    @Override
    public List<Kader> versies(String id) {
        SortedMap<String, byte[]> alle = teksten();
        Map<String, byte[]> eigen = new TreeMap<>(alle);
        eigen.values().removeIf(inhoud -> !eigenaar(inhoud).equals(id));
        if (eigen.isEmpty()) {
            throw new KaderException(Foutcode.KADER_ONBEKEND, Plaats.ONBEKEND, id, Nabij.namen(id, ids()));
        }
        return KaderLezer.lees(eigen);
    }

    private SortedMap<String, byte[]> teksten() {
        if (!Files.exists(map)) {
            throw new KaderException(Foutcode.BESTAND_ONTBREEKT, plaats());
        }
        try {
            return Files.isDirectory(map)
                    ? Inpakken.teksten(map)
                    : new TreeMap<>(Map.of(korteNaam(), Files.readAllBytes(map)));
        } catch (IOException fout) {
            throw new KaderException(
                    Foutcode.BESTAND_ONLEESBAAR, plaats(), fout.getClass().getSimpleName());
        }
    }

    private Plaats plaats() {
        return new Plaats(Files.isDirectory(map) ? naam() : korteNaam(), 0, 0, "");
    }

    /** Whose file it is: the first id of a head, or the kader of a part; enough to know without reading it whole. */
    private static String eigenaar(byte[] inhoud) {
        boolean inKop = false;
        for (String regel : new String(inhoud, StandardCharsets.UTF_8).lines().toList()) {
            Matcher deel = DEEL.matcher(regel);
            if (deel.matches()) {
                return deel.group(1);
            }
            inKop |= regel.startsWith("kader:");
            Matcher id = ID.matcher(regel);
            if (inKop && id.matches()) {
                return id.group(1);
            }
        }
        return "";
    }
}
