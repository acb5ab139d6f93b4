package nl.passend.scenarios;

import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.passend.core.bron.Bron;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.tlv.Tlvperiode.Plansoort;
import nl.passend.scenarios.Verwachting.Kant;

/** What is expected of how long a TLV lasts that is issued on the day. */
public final class DanDuur {
    /** For Cucumber. */
    public DanDuur() {}

    @Dan("geldt een {naam} tot en met {dag}")
    public void tot(String vorm, String dag) {
        op(Kant.WEL, vorm, dag, Tlvperiode::tot);
    }

    @Dan("geldt een {naam} ten minste tot en met {dag}")
    public void tenMinste(String vorm, String dag) {
        op(Kant.WEL, vorm, dag, Tlvperiode::wetVroegst);
    }

    @Dan("geldt een {naam} volgens de wet hoogstens tot en met {dag}")
    public void hoogstens(String vorm, String dag) {
        op(Kant.WEL, vorm, dag, Tlvperiode::wetLaatst);
    }

    @Dan("geldt een {naam} volgens het plan hoogstens tot en met {dag}")
    public void planHoogstens(String vorm, String dag) {
        op(Kant.WEL, vorm, dag, periode -> periode.plan().filter(weg -> periode.planSoort() == Plansoort.HOOGSTENS));
    }

    @Dan("noemt het plan voor een {naam} {dag}")
    public void plan(String vorm, String dag) {
        op(Kant.GEEN, vorm, dag, Tlvperiode::plan);
    }

    @Dan("noemt de wet geen duur voor een {naam}")
    public void wetZwijgt(String vorm) {
        vraag(Kant.NIET, vorm, periode -> periode.wetVroegst().isEmpty());
    }

    @Dan("zegt het plan van de duur van een {naam}: {naam}")
    public void soort(String vorm, String soort) {
        Logboek.nu()
                .woord(Plansoort.class, soort)
                .ifPresent(deze -> vraag(
                        deze == Plansoort.NIET_TE_ZEGGEN || deze == Plansoort.ZWIJGT ? Kant.NIET : Kant.WEL,
                        vorm,
                        periode -> periode.planSoort() == deze));
    }

    @Dan("verlengt de wet de duur van een {naam}")
    public void verlengt(String vorm) {
        vraag(Kant.WEL, vorm, Tlvperiode::wetVerlengt);
    }

    @Dan("verlengt de wet de duur van een {naam} niet")
    public void verlengtNiet(String vorm) {
        vraag(Kant.NIET, vorm, periode -> !periode.wetVerlengt());
    }

    private static void op(Kant kant, String vorm, String dag, Function<Tlvperiode, Optional<LocalDate>> welke) {
        Logboek.nu()
                .dag(dag)
                .ifPresent(deze -> vraag(
                        kant,
                        vorm,
                        periode -> welke.apply(periode).filter(deze::equals).isPresent()));
    }

    private static void vraag(Kant kant, String vorm, Predicate<Tlvperiode> goed) {
        if (Logboek.nu().kent(vorm)) {
            Logboek.nu()
                    .verwacht(
                            kant,
                            beeld -> beeld.periode(vorm)
                                    .map(periode -> {
                                        Set<String> over =
                                                new LinkedHashSet<>(Set.of("beleid:tlvduur", periode.vorm()));
                                        beeld.regels().vorm(periode.vorm()).ifPresent(plan -> over.add(plan.id()));
                                        List<Bron> bronnen = new ArrayList<>(List.of(periode.bronWet()));
                                        periode.bronPlan().ifPresent(bronnen::add);
                                        return Uitslag.van(goed.test(periode), tekst(periode))
                                                .over(over, bronnen);
                                    })
                                    .orElse(Uitslag.ontbreekt("duur van " + vorm)));
        }
    }

    private static String tekst(Tlvperiode periode) {
        return "tot " + periode.tot() + ", plan " + Woord.van(periode.planSoort()) + " " + periode.plan() + ", wet van "
                + periode.wetVroegst() + " tot " + periode.wetLaatst()
                + (periode.wetVerlengt() ? ", wet verlengt" : "");
    }
}
