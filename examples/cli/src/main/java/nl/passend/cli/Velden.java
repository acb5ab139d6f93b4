package nl.passend.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Nabij;

/** Facts of an event on the command line: {@code --veld uitkomst=toegekend}. */
final class Velden {
    private Velden() {}

    static Map<Veld, Object> lees(List<String> paren, Teksten teksten) {
        Map<Veld, Object> uit = new EnumMap<>(Veld.class);
        for (String paar : paren) {
            int is = paar.indexOf('=');
            if (is < 1) {
                throw new Gebruiksfout(teksten.zin("fout.keuze", "--veld", "sleutel=waarde"));
            }
            Veld veld = veld(paar.substring(0, is), teksten);
            uit.put(veld, waarde(veld, paar.substring(is + 1), teksten));
        }
        return uit;
    }

    private static Veld veld(String sleutel, Teksten teksten) {
        return Stream.of(Veld.values())
                .filter(veld -> veld.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new Gebruiksfout(teksten.zin(
                        "fout.veld",
                        Nabij.namen(
                                sleutel,
                                Stream.of(Veld.values()).map(Veld::sleutel).toList()))));
    }

    private static Object waarde(Veld veld, String tekst, Teksten teksten) {
        Optional<Object> waarde = switch (veld.type()) {
            case ID, TEKST -> Optional.of(tekst);
            case IDS, TEKSTEN -> Optional.of(List.of(tekst.split(",")));
            case JANEE ->
                Optional.of(tekst).filter(woord -> woord.matches("ja|nee")).map("ja"::equals);
            case GETAL ->
                Optional.of(tekst).filter(woord -> woord.matches("\\d{1,9}")).map(Integer::valueOf);
            case DATUM -> dag(tekst).map(dag -> dag);
        };
        return waarde.orElseThrow(() -> new Gebruiksfout(teksten.zin(
                "fout.keuze",
                "--veld " + veld.sleutel(),
                teksten.zin("veldtype." + veld.type().name()))));
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException geenDag) {
            return Optional.empty();
        }
    }
}
