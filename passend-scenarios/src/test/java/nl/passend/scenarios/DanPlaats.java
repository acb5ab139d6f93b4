package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.passend.core.beoordeling.Plaats;
import nl.passend.core.kader.Elementen.Trede;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of the place in the continuum, of the forms that run, and of the zorgplicht. */
public final class DanPlaats {
    private static final Set<String> ZORGPLICHT = Set.of("beleid:zorgplicht");

    /** For Cucumber. */
    public DanPlaats() {}

    @Dan("staat de leerling op trede {naam}")
    public void trede(String naam) {
        trede(Kant.WEL, naam, true);
    }

    @Dan("staat de leerling niet op trede {naam}")
    public void nietOpTrede(String naam) {
        trede(Kant.NIET, naam, false);
    }

    @Dan("is de trede niet te zeggen")
    public void tredeOnbekend() {
        Logboek.nu()
                .verwacht(
                        Kant.GEEN,
                        beeld ->
                                Uitslag.van(beeld.beoordeling().plaats().trede().isEmpty(), tekst(beeld)));
    }

    @Dan("is de vorm {naam} aan de gang")
    public void vorm(String naam) {
        vorm(Kant.WEL, naam, true);
    }

    @Dan("is de vorm {naam} niet aan de gang")
    public void geenVorm(String naam) {
        vorm(Kant.NIET, naam, false);
    }

    @Dan("heeft {school} de zorgplicht")
    public void zorgplicht(String school) {
        houder(Kant.WEL, houder -> houder.school().equals(school));
    }

    @Dan("heeft {school} de zorgplicht niet")
    public void zorgplichtNiet(String school) {
        Logboek.nu()
                .verwacht(
                        Kant.NIET,
                        beeld -> beeld.zorgplicht()
                                .map(boek -> Uitslag.van(
                                                boek.houder(beeld.blik().dag())
                                                        .filter(houder ->
                                                                houder.school().equals(school))
                                                        .isEmpty(),
                                                school)
                                        .over(ZORGPLICHT, List.of()))
                                .orElse(Uitslag.ontbreekt("boek van de zorgplicht")));
    }

    @Dan("heeft {school} de zorgplicht sinds {dag}")
    public void zorgplichtSinds(String school, String dag) {
        Logboek.nu()
                .dag(dag)
                .ifPresent(sinds -> houder(
                        Kant.WEL,
                        houder -> houder.school().equals(school) && houder.van().equals(sinds)));
    }

    @Dan("heeft {school} de zorgplicht door {naam}")
    public void zorgplichtDoor(String school, String grond) {
        Logboek.nu()
                .woord(Houderschap.Begingrond.class, grond)
                .ifPresent(deze ->
                        houder(Kant.WEL, houder -> houder.school().equals(school) && houder.begingrond() == deze));
    }

    @Dan("heeft niemand de zorgplicht")
    public void niemand() {
        Logboek.nu()
                .verwacht(
                        Kant.NIET,
                        beeld -> beeld.zorgplicht()
                                .map(boek -> Uitslag.van(
                                                boek.houder(beeld.blik().dag()).isEmpty(),
                                                boek.houder(beeld.blik().dag()).map(Houderschap::school))
                                        .over(ZORGPLICHT, List.of()))
                                .orElse(Uitslag.ontbreekt("boek van de zorgplicht")));
    }

    @Dan("eindigde de zorgplicht van {school} op {dag} door {naam}")
    public void eindigde(String school, String dag, String grond) {
        Optional<LocalDate> op = Logboek.nu().dag(dag);
        Optional<Houderschap.Eindgrond> deze = Logboek.nu().woord(Houderschap.Eindgrond.class, grond);
        if (op.isPresent() && deze.isPresent()) {
            Logboek.nu()
                    .verwacht(
                            Kant.NIET,
                            beeld -> beeld.zorgplicht()
                                    .map(boek -> Uitslag.van(
                                                    boek.regels().stream()
                                                            .anyMatch(regel -> regel.school()
                                                                            .equals(school)
                                                                    && regel.tot()
                                                                            .equals(op)
                                                                    && regel.eindgrond()
                                                                            .equals(deze)),
                                                    boek.regels().stream()
                                                            .map(regel -> regel.school() + " tot " + regel.tot() + " "
                                                                    + regel.eindgrond())
                                                            .toList())
                                            .over(ZORGPLICHT, List.of()))
                                    .orElse(Uitslag.ontbreekt("boek van de zorgplicht")));
        }
    }

    private static void houder(Kant kant, Predicate<Houderschap> goed) {
        Logboek.nu().verwacht(kant, beeld -> {
            Optional<Houderschap> houder =
                    beeld.zorgplicht().flatMap(boek -> boek.houder(beeld.blik().dag()));
            String werkelijk = houder.map(een ->
                            een.school() + " sinds " + Dagen.voluit(een.van()) + " door " + Woord.van(een.begingrond()))
                    .orElse("niemand");
            return Uitslag.van(houder.filter(goed).isPresent(), werkelijk).over(ZORGPLICHT, List.of());
        });
    }

    private static void trede(Kant kant, String naam, boolean wel) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(kant, beeld -> {
                Optional<Trede> trede = beeld.beoordeling().plaats().trede();
                boolean hier = trede.filter(deze -> Namen.heet(deze.id(), naam)).isPresent();
                Set<String> over =
                        new LinkedHashSet<>(beeld.beoordeling().plaats().vormen());
                over.add(naam);
                trede.map(Trede::id).ifPresent(over::add);
                return Uitslag.van(wel == hier, tekst(beeld))
                        .over(over, trede.map(Trede::bron).stream().toList());
            });
        }
    }

    private static void vorm(Kant kant, String naam, boolean wel) {
        if (Logboek.nu().kent(naam)) {
            Logboek.nu().verwacht(kant, beeld -> {
                boolean hier = beeld.beoordeling().plaats().vormen().stream()
                        .anyMatch(vorm -> beeld.regels().isEenSoort(vorm, naam));
                Set<String> over = new LinkedHashSet<>(Set.of(naam));
                beeld.regels().kanoniek(naam).ifPresent(over::add);
                beeld.regels().vorm(naam).ifPresent(vorm -> over.add(vorm.id()));
                return Uitslag.van(wel == hier, tekst(beeld)).over(over, List.of());
            });
        }
    }

    private static String tekst(Beeld beeld) {
        Plaats plaats = beeld.beoordeling().plaats();
        return "trede " + plaats.trede().map(Trede::id).orElse("niet te zeggen") + ", vormen " + plaats.vormen();
    }
}
