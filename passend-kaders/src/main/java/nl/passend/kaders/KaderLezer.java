package nl.passend.kaders;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.kader.Indeling;
import nl.passend.kaders.internal.kader.Kaderbestand;
import nl.passend.kaders.internal.kader.Kaderbouw;

/** Reads kaders from their texts. Stateless and thread safe. */
@Experimenteel
public final class KaderLezer {
    private KaderLezer() {}

    /**
     * All kaders that these texts form: each head with the parts that name it ({@code deel van}). A change of a version ({@code
     * wijzigt}) is read together with that version.
     *
     * @param bestanden content by file name, without folder; YAML or JSON
     * @return by id, and then in order of validity
     * @throws nl.passend.core.fout.KaderException with everything that is wrong in all files, in order of place
     */
    public static List<Kader> lees(Map<String, byte[]> bestanden) {
        SortedMap<String, byte[]> opNaam = new TreeMap<>(bestanden);
        Meldingen meldingen = new Meldingen();
        List<Kaderbestand> bomen = Indeling.bomen(opNaam, meldingen);
        List<Kader> kaders =
                Kaderbouw.bouw(Indeling.versies(bomen, delen -> hash(delen, opNaam), meldingen), meldingen);
        meldingen.weigerKader();
        return kaders;
    }

    private static String hash(List<Kaderbestand> delen, Map<String, byte[]> teksten) {
        return Indeling.hash(delen.stream()
                .map(Kaderbestand::naam)
                .sorted()
                .map(naam -> teksten.getOrDefault(naam, new byte[0]))
                .toList());
    }
}
