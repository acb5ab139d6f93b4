package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.core.tijd.Lengte.Eenheid;
import org.junit.jupiter.api.Test;

/**
 * Runs of terms against a twin that walks the days one by one. Ten thousand cases in every build, a hundred thousand with the profile
 * {@code belasting}; always the same ones.
 */
class TermijnTegenNaiefTest {
    private static final int GEVALLEN = Integer.getInteger("passend.gevallen", 10_000);
    private static final LocalDate EERSTE = LocalDate.of(2014, 1, 1);
    private static final List<String> NAMEN = List.of("herfst", "kerst", "voorjaar", "mei", Vakantie.ZOMER);

    private final Random toeval = new Random(20140801);

    private record Kalenders(Schoolkalender echt, Naief.Kalender naief) {}

    @Test
    void elk_verloop_eindigt_waar_dag_voor_dag_tellen_eindigt() {
        List<Kalenders> kalenders = new ArrayList<>();
        kalenders.add(new Kalenders(Schoolkalender.GEEN, Naief.Kalender.GEEN));
        for (int i = 0; i < 20; i++) {
            kalenders.add(kalender());
        }
        int bekend = 0;
        for (int i = 0; i < GEVALLEN; i++) {
            Kalenders kalender = kalenders.get(toeval.nextInt(kalenders.size()));
            LocalDate begin = dag();
            Lengte lengte = lengte();
            Rekenwijze wijze = new Rekenwijze(toeval.nextBoolean(), toeval.nextInt(4) == 0);
            List<Naief.Voorval> voorvallen = voorvallen(begin);
            String geval = "geval " + i + ": " + begin + " + " + lengte.tekst() + " " + wijze + " " + voorvallen + " "
                    + kalender.echt();
            Optional<LocalDate> verwacht = Naief.loop(begin, lengte, wijze, kalender.naief(), voorvallen);
            bekend += verwacht.isPresent() ? 1 : 0;
            assertThat(looptijd(begin, lengte, wijze, kalender.echt(), voorvallen))
                    .as(geval)
                    .isEqualTo(verwacht);
            assertThat(wijze.terug(begin, lengte, kalender.echt()))
                    .as("terug, " + geval)
                    .isEqualTo(Naief.tel(begin, lengte, -1, wijze, kalender.naief()));
        }
        assertThat(bekend).isGreaterThan(GEVALLEN / 2);
    }

    private static Optional<LocalDate> looptijd(
            LocalDate begin, Lengte lengte, Rekenwijze wijze, Schoolkalender kalender, List<Naief.Voorval> voorvallen) {
        Looptijd looptijd = Looptijd.van(begin, lengte, wijze, kalender);
        for (Naief.Voorval voorval : voorvallen) {
            if (voorval instanceof Naief.Voorval.Stil stil) {
                looptijd.staStil(new Periode(stil.van(), stil.totEnMet()));
            } else if (voorval instanceof Naief.Voorval.Langer langer) {
                looptijd.verleng(langer.op(), langer.tot(), langer.hoogstens());
            }
        }
        return looptijd.uiterlijk();
    }

    private LocalDate dag() {
        return EERSTE.plusDays(toeval.nextInt(4000));
    }

    private Lengte lengte() {
        Eenheid eenheid = Eenheid.values()[toeval.nextInt(Eenheid.values().length)];
        int grens = switch (eenheid) {
            case DAGEN, WERKDAGEN, UREN -> 100;
            case SCHOOLDAGEN -> 60;
            case WEKEN, SCHOOLWEKEN -> 16;
            case MAANDEN -> 6;
            case JAREN, SCHOOLJAREN -> 3;
        };
        return new Lengte(toeval.nextInt(grens + 1), eenheid);
    }

    private List<Naief.Voorval> voorvallen(LocalDate begin) {
        List<Naief.Voorval> uit = new ArrayList<>();
        for (int i = toeval.nextInt(4); i > 0; i--) {
            LocalDate van = begin.plusDays(toeval.nextInt(80) - 3);
            if (toeval.nextInt(3) > 0) {
                uit.add(new Naief.Voorval.Stil(van, van.plusDays(toeval.nextInt(30) - 1)));
            } else {
                uit.add(new Naief.Voorval.Langer(van, van.plusDays(toeval.nextInt(60)), lengte()));
            }
        }
        return uit;
    }

    /** Eleven school years with five holidays each, at odd days and of odd lengths, and some free days. */
    private Kalenders kalender() {
        Periode periode = new Periode(EERSTE, EERSTE.plusDays(4200));
        List<Vakantie> vakanties = new ArrayList<>();
        LocalDate dag = EERSTE.plusDays(toeval.nextInt(30));
        for (int i = 0; dag.isBefore(periode.totEnMet()); i++) {
            LocalDate einde = dag.plusDays(2 + toeval.nextInt(i % 5 == 4 ? 45 : 16));
            vakanties.add(new Vakantie(NAMEN.get(i % 5), new Periode(dag, einde)));
            dag = einde.plusDays(20 + toeval.nextInt(50));
        }
        Set<LocalDate> vrij = dagen(30);
        Set<LocalDate> gelijk = dagen(20);
        Set<LocalDate> bekend = new HashSet<>();
        Set<LocalDate> vakantie = new HashSet<>();
        periode.van().datesUntil(periode.totEnMet().plusDays(1)).forEach(bekend::add);
        for (Vakantie een : vakanties) {
            een.periode().van().datesUntil(een.periode().totEnMet().plusDays(1)).forEach(vakantie::add);
        }
        bekend.addAll(vakantie);
        return new Kalenders(
                Schoolkalender.van("proef", periode, vakanties, vrij, gelijk),
                new Naief.Kalender(bekend, vakantie, vrij, gelijk));
    }

    private Set<LocalDate> dagen(int aantal) {
        Set<LocalDate> uit = new TreeSet<>();
        for (int i = 0; i < aantal; i++) {
            uit.add(dag());
        }
        return uit;
    }
}
