package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of a term. */
public final class DanTermijn {
    /** For Cucumber. */
    public DanTermijn() {}

    @Dan("loopt de termijn {naam}")
    public void loopt(String naam) {
        staat(Kant.WEL, naam, Termijnstand.LOOPT);
    }

    @Dan("loopt de termijn {naam} tot en met {dag}")
    public void looptTot(String naam, String dag) {
        staat(Kant.WEL, naam, Termijnstand.LOOPT);
        eindigt(naam, dag);
    }

    @Dan("loopt bij {school} de termijn {naam} tot en met {dag}")
    public void looptBijSchool(String school, String naam, String dag) {
        Logboek.nu()
                .dag(dag)
                .ifPresent(deze -> vraagBij(
                        Kant.WEL,
                        school,
                        naam,
                        loop -> loop.isOpenTot(deze)
                                && loop.uiterlijk().filter(deze::equals).isPresent()));
    }

    @Dan("is bij {school} de termijn {naam} verstreken")
    public void verstrekenBijSchool(String school, String naam) {
        vraagBij(
                Kant.NIET,
                school,
                naam,
                loop -> loop.stand().filter(Termijnstand.VERSTREKEN::equals).isPresent());
    }

    @Dan("eindigt de termijn {naam} op {dag}")
    public void eindigt(String naam, String dag) {
        Logboek.nu()
                .dag(dag)
                .ifPresent(deze -> vraag(
                        Kant.GEEN,
                        naam,
                        loop -> loop.uiterlijk().filter(deze::equals).isPresent()));
    }

    @Dan("is de termijn {naam} verstreken")
    public void verstreken(String naam) {
        staat(Kant.NIET, naam, Termijnstand.VERSTREKEN);
    }

    @Dan("is de termijn {naam} gehaald")
    public void gehaald(String naam) {
        staat(Kant.WEL, naam, Termijnstand.GEHAALD);
    }

    @Dan("is de termijn {naam} te laat gehaald")
    public void teLaat(String naam) {
        staat(Kant.NIET, naam, Termijnstand.TE_LAAT);
    }

    @Dan("staat de termijn {naam} stil")
    public void stil(String naam) {
        staat(Kant.NIET, naam, Termijnstand.STILGEZET);
    }

    @Dan("loopt de termijn {naam} niet")
    public void looptNiet(String naam) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(Kant.NIET, beeld -> {
                Optional<Termijnloop> loop = loop(beeld, naam);
                boolean loopt = loop.flatMap(Termijnloop::stand)
                        .filter(Termijnstand.LOOPT::equals)
                        .isPresent();
                Set<String> over =
                        beeld.regels().termijn(naam).map(DanTermijn::over).orElse(Set.of(naam));
                return Uitslag.van(!loopt, loop.map(DanTermijn::tekst).orElse("geen"))
                        .over(over, List.of());
            });
        }
    }

    @Dan("is {naam} aan zet voor de termijn {naam}")
    public void aanZet(String rol, String naam) {
        if (Logboek.nu().kent(rol) && Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            Kant.WEL,
                            beeld -> loop(beeld, naam)
                                    .map(loop -> Uitslag.van(
                                                    loop.termijn()
                                                            .wie()
                                                            .filter(wie -> beeld.regels()
                                                                    .isEenSoort(rol, wie))
                                                            .isPresent(),
                                                    loop.termijn().wie())
                                            .over(
                                                    over(loop.termijn()),
                                                    List.of(loop.termijn().bron())))
                                    .orElse(Uitslag.ontbreekt("termijn " + naam + " begonnen")));
        }
    }

    @Dan("is de termijn {naam} van het soort {naam}")
    public void hardheid(String naam, String hardheid) {
        Logboek.nu()
                .woord(Termijn.Hardheid.class, hardheid)
                .ifPresent(deze -> vraag(Kant.GEEN, naam, loop -> loop.termijn().hardheid() == deze));
    }

    private static void staat(Kant kant, String naam, Termijnstand stand) {
        vraag(kant, naam, loop -> loop.stand().filter(stand::equals).isPresent());
    }

    private static void vraag(Kant kant, String naam, java.util.function.Predicate<Termijnloop> goed) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            kant,
                            beeld -> loop(beeld, naam)
                                    .map(loop -> Uitslag.van(goed.test(loop), tekst(loop))
                                            .over(
                                                    over(loop.termijn()),
                                                    List.of(loop.termijn().bron())))
                                    .orElse(Uitslag.ontbreekt("termijn " + naam + " begonnen")));
        }
    }

    private static void vraagBij(
            Kant kant, String school, String naam, java.util.function.Predicate<Termijnloop> goed) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu()
                    .verwacht(
                            kant,
                            beeld -> lopen(beeld, naam)
                                    .filter(loop -> loop.waarvoor()
                                            .filter(school::equals)
                                            .isPresent())
                                    .findFirst()
                                    .map(loop -> Uitslag.van(goed.test(loop), tekst(loop))
                                            .over(
                                                    over(loop.termijn()),
                                                    List.of(loop.termijn().bron())))
                                    .orElse(Uitslag.ontbreekt("termijn " + naam + " begonnen bij deze school")));
        }
    }

    private static Optional<Termijnloop> loop(Beeld beeld, String naam) {
        return lopen(beeld, naam).findFirst();
    }

    private static Stream<Termijnloop> lopen(Beeld beeld, String naam) {
        Optional<String> id = beeld.regels().termijn(naam).map(Termijn::id);
        return beeld.zaak().termijnen().stream()
                .filter(loop -> id.filter(loop.termijn().id()::equals).isPresent());
    }

    private static Set<String> over(Termijn termijn) {
        Set<String> over = new LinkedHashSet<>(Set.of(termijn.id()));
        over.addAll(termijn.stappen());
        termijn.verscherpt().ifPresent(over::add);
        termijn.als().forEach(deel -> over.addAll(Genoemd.in(deel)));
        return over;
    }

    private static String tekst(Termijnloop loop) {
        return loop.stand().map(Woord::van).orElse("niet te zeggen")
                + loop.uiterlijk()
                        .map(dag -> ", uiterlijk " + Dagen.voluit(dag))
                        .orElse("");
    }
}
