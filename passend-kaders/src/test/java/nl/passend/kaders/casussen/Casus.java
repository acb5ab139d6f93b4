package nl.passend.kaders.casussen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Plaats;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.kader.Elementen.Informatie;
import nl.passend.core.kader.Elementen.Trede;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.Gelezen;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Zicht;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.kaders.CasusLezer;
import nl.passend.kaders.GeleverdeKaders;

/** A case file judged on a day under shipped kaders, with short questions for tests. */
public final class Casus {
    private static final GeleverdeKaders KADERS = new GeleverdeKaders();

    private final Dossier dossier;
    private final Beoordeling beoordeling;

    private Casus(Dossier dossier, LocalDate dag, List<String> kaders) {
        this.dossier = dossier;
        List<Kader> versies = new ArrayList<>(KADERS.versies("land"));
        kaders.forEach(id -> versies.addAll(KADERS.versies(id)));
        this.beoordeling = Beoordelaar.van(versies).beoordeel(dossier, dag);
    }

    /** Reads a case file. */
    public static Gelezen lees(Path bestand) {
        try {
            return new CasusLezer()
                    .lees(Files.readAllBytes(bestand), bestand.getFileName().toString());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Judged at its own peildatum under the law and these kaders. */
    public static Casus van(Path bestand, String... kaders) {
        Gelezen gelezen = lees(bestand);
        return new Casus(gelezen.dossier(), gelezen.eigenDatum().orElseThrow(), List.of(kaders));
    }

    /** Judged on a day under the law and these kaders. */
    public static Casus op(LocalDate dag, Path bestand, String... kaders) {
        return new Casus(lees(bestand).dossier(), dag, List.of(kaders));
    }

    /** The judgement. */
    public Beoordeling beoordeling() {
        return beoordeling;
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Id of the rung; empty when it cannot be told. */
    public String trede() {
        return plaats().trede().map(Trede::id).orElse("");
    }

    /** Place in the continuum. */
    public Plaats plaats() {
        return beoordeling.plaats();
    }

    /** Bearer of the zorgplicht; empty for nobody. */
    public String zorgplicht() {
        return beoordeling.zorgplichthouder().map(Houderschap::school).orElse("");
    }

    /** A zaak. */
    public Zaakoordeel zaak(String zaak) {
        return beoordeling.zaak(zaak);
    }

    /** A step in the dossier's own zaak. */
    public Stapoordeel stap(String naam) {
        return stap(Zicht.HOOFDZAAK, naam);
    }

    /** A step in a zaak. */
    public Stapoordeel stap(String zaak, String naam) {
        return zaak(zaak).stap(naam).orElseThrow(() -> new AssertionError("geen stap " + naam));
    }

    /** Status of a step, as {@code mag-niet}. */
    public String status(String zaak, String naam) {
        return woord(stap(zaak, naam).status());
    }

    /** Status of a step in the dossier's own zaak. */
    public String status(String naam) {
        return status(Zicht.HOOFDZAAK, naam);
    }

    /** Ids of the lines of a step that are not met or cannot be told. */
    public List<String> open(String zaak, String naam) {
        return stap(zaak, naam).open().stream().map(Bevinding::regel).toList();
    }

    /** Ids of the open lines of a step in the dossier's own zaak. */
    public List<String> open(String naam) {
        return open(Zicht.HOOFDZAAK, naam);
    }

    /** A term in a zaak, when it has begun. */
    public Optional<Termijnloop> termijn(String zaak, String id) {
        return zaak(zaak).termijnen().stream()
                .filter(loop -> loop.termijn().id().equals(id))
                .findFirst();
    }

    /** Where a term of the dossier's own zaak stands and until when, as {@code loopt 2021-10-26}. */
    public String termijn(String id) {
        return termijn(Zicht.HOOFDZAAK, id).map(Casus::stand).orElse("geen");
    }

    /** Where a term stands and until when. */
    public static String stand(Termijnloop loop) {
        return loop.stand().map(Casus::woord).orElse("niet-te-zeggen")
                + loop.uiterlijk().map(dag -> " " + dag).orElse("");
    }

    /** Ids of what the kaders tell with what is going on. */
    public List<String> vertelt() {
        return beoordeling.informatie().stream().map(Informatie::id).toList();
    }

    /** Kinds of the signals. */
    public List<String> signalen() {
        return beoordeling.signalen().stream()
                .map(Signaal::soort)
                .map(Casus::woord)
                .toList();
    }

    /** A constant as it is written in files. */
    public static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
