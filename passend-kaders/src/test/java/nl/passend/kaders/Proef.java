package nl.passend.kaders;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Melding;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.Gelezen;

/** Small texts and what reading them gives. */
public final class Proef {
    /** Head of an invented kader; 13 lines, so that what follows begins on line 14. */
    public static final String KOP = """
            kader:
              id: proef
              laag: samenwerkingsverband
              naam: Proefplan
              versie: proef
              onder: land
              geldig: {van: 2020-08-01, tot en met: open}
              bindt: alle scholen
              telt: aanvraagdatum
              rekenwijze: {weken: kalenderweken, einddag: exact, stilstaan: nooit, verlengen: nooit}
              bronnen:
                plan: {titel: Proefplan, tekst van: 2020-03-31, zekerheid: S}
                web: {titel: Website, tekst van: onbekend, zekerheid: S}
            """;

    /** First lines of a case file; what follows begins on line 4. */
    public static final String CASUS = """
            passend: dossier/0
            leerling: leerling-017
            gebeurtenissen:
            """;

    private Proef() {}

    public static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    public static Kader kader(String onderKop) {
        return kaders(Map.of("proef.yaml", KOP + onderKop)).get(0);
    }

    public static List<Kader> kaders(Map<String, String> teksten) {
        return KaderLezer.lees(teksten.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, deel -> bytes(deel.getValue()))));
    }

    public static List<Melding> fouten(String onderKop) {
        return kaderfouten(Map.of("proef.yaml", KOP + onderKop));
    }

    public static List<Melding> kaderfouten(Map<String, String> teksten) {
        return catchThrowableOfType(KaderException.class, () -> kaders(teksten)).meldingen();
    }

    public static Gelezen casus(String gebeurtenissen) {
        return new CasusLezer().lees(bytes(CASUS + gebeurtenissen), "casus.yaml");
    }

    public static List<Melding> casusfouten(String gebeurtenissen) {
        return inhoudsfouten(bytes(CASUS + gebeurtenissen));
    }

    public static List<Melding> inhoudsfouten(byte[] inhoud) {
        return catchThrowableOfType(InvoerException.class, () -> new CasusLezer().lees(inhoud, "casus.yaml"))
                .meldingen();
    }
}
