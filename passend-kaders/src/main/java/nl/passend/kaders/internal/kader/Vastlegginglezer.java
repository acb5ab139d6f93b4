package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Nabij;
import nl.passend.core.kader.Stap.Vastlegging;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads {@code legt vast}: the one place where a plan names an event. */
final class Vastlegginglezer {
    private static final String SLEUTEL = "legt vast";

    private final Lezing lezing;

    Vastlegginglezer(Lezing lezing) {
        this.lezing = lezing;
    }

    /**
     * What a step records.
     *
     * @param traject full id of the step's traject
     * @param stap full id of the step
     */
    Optional<Vastlegging> lees(Vak vak, String traject, String stap) {
        Optional<Knoop> knoop = vak.knoop(SLEUTEL);
        if (knoop.isPresent() && knoop.get() instanceof Knoop.Waarde woord) {
            Optional<Soort> soort = soort(vak, woord, woord.tekst());
            return soort.isPresent() ? Optional.of(alleen(soort.get(), traject, stap)) : Optional.empty();
        }
        Optional<Vak> tabel = vak.vak(SLEUTEL);
        return tabel.isPresent() ? tabel(tabel.get(), traject, stap) : Optional.empty();
    }

    private static Vastlegging alleen(Soort soort, String traject, String stap) {
        List<String> onderwerpen = soort == Soort.HANDELING_GEDAAN ? List.of(stap) : List.of();
        return new Vastlegging(soort, onderwerpen, gaatErgensOver(soort) ? Optional.of(traject) : Optional.empty());
    }

    private Optional<Vastlegging> tabel(Vak tabel, String traject, String stap) {
        for (Knoop.Ingang ingang : tabel.ingangen()) {
            if (!ingang.sleutel().equals("over")) {
                Optional<Soort> soort = soort(tabel, ingang.waarde(), ingang.sleutel());
                if (soort.isEmpty()) {
                    return Optional.empty();
                }
                Optional<String> over = Optional.empty();
                if (gaatErgensOver(soort.get())) {
                    over = Optional.of(lezing.wijst(tabel, "over").orElse(traject));
                }
                List<String> onderwerpen = onderwerpen(tabel, soort.get(), stap);
                tabel.klaar();
                return Optional.of(new Vastlegging(soort.get(), onderwerpen, over));
            }
        }
        tabel.meldingen().meld(Foutcode.WAARDE_ONGELDIG, tabel.plaats(), SLEUTEL, "@tabel");
        return Optional.empty();
    }

    private List<String> onderwerpen(Vak tabel, Soort soort, String stap) {
        List<String> namen = tabel.teksten(soort.code());
        if (soort == Soort.HANDELING_GEDAAN) {
            if (!namen.equals(List.of(stap.substring(stap.lastIndexOf('.') + 1)))) {
                tabel.onjuist(soort.code(), "@stap-zelf");
            }
            return List.of(stap);
        }
        if (soort.onderwerp().isEmpty()) {
            tabel.onjuist(soort.code(), "@geen-onderwerp");
        }
        return lezing.vol(namen);
    }

    private static boolean gaatErgensOver(Soort soort) {
        return soort == Soort.GEHOORD || soort == Soort.GEINFORMEERD;
    }

    private static Optional<Soort> soort(Vak vak, Knoop knoop, String code) {
        Optional<Soort> soort = Soort.vanCode(code);
        if (soort.isEmpty()) {
            String naaste =
                    Nabij.namen(code, Stream.of(Soort.values()).map(Soort::code).toList());
            vak.meldingen().meld(Foutcode.SOORT_ONBEKEND, vak.plaats(knoop, SLEUTEL), code, naaste);
        }
        return soort;
    }
}
