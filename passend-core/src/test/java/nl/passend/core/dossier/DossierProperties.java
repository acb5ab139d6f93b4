package nl.passend.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DossierProperties {
    private static final LocalDate BEGIN = LocalDate.of(2021, 9, 1);
    private static final List<Soort> SOORTEN = List.of(Soort.values());

    /** Few days, few numbers, few values: ties at every turn. */
    @Provide
    Arbitrary<List<Gebeurtenis>> reeksen() {
        return Arbitraries.<Gebeurtenis>randomValue(DossierProperties::gebeurtenis)
                .list()
                .ofMaxSize(20);
    }

    private static Gebeurtenis gebeurtenis(Random kans) {
        Soort soort = SOORTEN.get(kans.nextInt(SOORTEN.size()));
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, BEGIN.plusDays(kans.nextInt(3)))
                .volgnummer(kans.nextInt(2))
                .door(kans.nextBoolean() ? Actor.ONBEKEND : Actor.van("naam", "land:school"));
        if (kans.nextBoolean()) {
            bouwer.zaak("z" + kans.nextInt(2));
        }
        if (kans.nextBoolean()) {
            bouwer.vastgelegdOp(BEGIN.plusDays(kans.nextInt(6)));
        }
        return bouwer.maak();
    }

    @Property(tries = 500)
    void aankomstDoetErNietToe(@ForAll("reeksen") List<Gebeurtenis> reeks, @ForAll Random kans) {
        List<Gebeurtenis> anders = new ArrayList<>(reeks);
        Collections.shuffle(anders, kans);
        assertThat(dossier(anders).gebeurtenissen()).isEqualTo(dossier(reeks).gebeurtenissen());
    }

    @Property(tries = 500)
    void opDagEnDanOpVolgnummer(@ForAll("reeksen") List<Gebeurtenis> reeks) {
        Dossier dossier = dossier(reeks);
        assertThat(dossier.gebeurtenissen()).containsExactlyInAnyOrderElementsOf(reeks);
        for (int i = 1; i < dossier.aantal(); i++) {
            Gebeurtenis een = dossier.gebeurtenis(i - 1);
            Gebeurtenis twee = dossier.gebeurtenis(i);
            assertThat(een.op()).isBeforeOrEqualTo(twee.op());
            assertThat(een.op().equals(twee.op()) && een.volgnummer() > twee.volgnummer())
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void volgordeIsEenVolgorde(@ForAll("reeksen") List<Gebeurtenis> reeks) {
        for (Gebeurtenis een : reeks) {
            for (Gebeurtenis twee : reeks) {
                assertThat(Integer.signum(een.compareTo(twee))).isEqualTo(-Integer.signum(twee.compareTo(een)));
                assertThat(een.compareTo(twee) == 0).isEqualTo(een.equals(twee));
                assertThat(!een.equals(twee) || een.hashCode() == twee.hashCode())
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void zoalsBekendOpGroeitMetDeTijd(@ForAll("reeksen") List<Gebeurtenis> reeks) {
        Dossier dossier = dossier(reeks);
        List<Gebeurtenis> eerder = List.of();
        for (int dag = 0; dag < 8; dag++) {
            List<Gebeurtenis> nu = dossier.zoalsBekendOp(BEGIN.plusDays(dag)).gebeurtenissen();
            assertThat(nu).containsAll(eerder);
            eerder = nu;
        }
        assertThat(eerder).isEqualTo(dossier.gebeurtenissen());
    }

    @Property(tries = 300)
    void eenKopieIsGelijk(@ForAll("reeksen") List<Gebeurtenis> reeks) {
        reeks.forEach(gebeurtenis -> assertThat(gebeurtenis.nieuw().maak()).isEqualTo(gebeurtenis));
    }

    /** What differs is never equal: also where one text looks like the seam between two. */
    @Property(tries = 500)
    void verschillendIsNooitGelijk(@ForAll("lastig") List<String> een, @ForAll("lastig") List<String> ander) {
        assertThat(vol(een).equals(vol(ander))).isEqualTo(een.equals(ander));
    }

    /** Short lists of hard texts: about one pair in thirty differs in its seams only. */
    @Provide
    Arbitrary<List<String>> lastig() {
        Arbitrary<List<String>> naden = Arbitraries.of(
                List.of("a|b", "c", "d", "e", "f"),
                List.of("a", "b|c", "d", "e", "f"),
                List.of("a", "b", "c|d", "e", "f"),
                List.of("null", "b", "c", "e, MET=[x", "f"),
                List.of("a", "b", "c", "e", "f, a"),
                List.of("a", "b", "c", "e", "f\\, a"));
        Arbitrary<List<String>> zomaar = Arbitraries.of("a", "|", "null", ", ", "]", "\\", "=", "{}", "#", "")
                .list()
                .ofSize(5);
        return Arbitraries.oneOf(naden, zomaar);
    }

    @Example
    void eenNaadIsGeenTekst() {
        assertThat(vol(List.of("a|b", "c", "d", "e", "f"))).isNotEqualTo(vol(List.of("a", "b|c", "d", "e", "f")));
        assertThat(Gebeurtenis.van(Soort.GEHOORD, BEGIN).id("null").maak())
                .isNotEqualTo(Gebeurtenis.van(Soort.GEHOORD, BEGIN).maak());
        assertThat(aanwezig(List.of("a, b"))).isNotEqualTo(aanwezig(List.of("a", "b")));
        assertThat(Gebeurtenis.van("later", BEGIN).overig("x", "1").maak())
                .isNotEqualTo(Gebeurtenis.van("later", BEGIN).overig("x", 1).maak());
    }

    private static Gebeurtenis aanwezig(List<String> rollen) {
        return Gebeurtenis.van(Soort.OVERLEG_GEHOUDEN, BEGIN)
                .met(Veld.AANWEZIG, rollen)
                .maak();
    }

    private static Gebeurtenis vol(List<String> teksten) {
        return Gebeurtenis.van(Soort.GEHOORD, BEGIN)
                .id(teksten.get(0))
                .zaak(teksten.get(1))
                .stap(teksten.get(2))
                .met(Veld.WIJZE, teksten.get(3))
                .met(Veld.MET, List.of(teksten.get(4), "a"))
                .maak();
    }

    private static Dossier dossier(List<Gebeurtenis> reeks) {
        return Dossier.van("leerling-1", null, null, reeks);
    }
}
