package nl.passend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.opdracht.Opdracht;

class GeneratorenProperties {
    private static final List<nl.passend.core.kader.Kader> KADERS = List.of(Kleinkader.maak());
    private static final Regelset REGELS = Regelset.van(KADERS, Kleinkader.BEGIN, Kleinkader.BEGIN);
    private static final Dossiers DOSSIERS = Dossiers.onder(REGELS, Kleinkader.BEGIN, Kleinkader.BEGIN.plusYears(1));
    private static final Levens LEVENS =
            Levens.onder(Beoordelaar.van(KADERS), Kleinkader.BEGIN).metHoogstens(20);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DOSSIERS.metHoogstens(12).dossiers();
    }

    @Provide
    Arbitrary<Leven> levens() {
        return LEVENS.levens();
    }

    @Property(tries = 200)
    void dossiersBlijvenBinnenHunDagen(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.aantal()).isLessThanOrEqualTo(12);
        assertThat(dossier.gebeurtenissen())
                .allMatch(gebeurtenis -> !gebeurtenis.op().isBefore(Kleinkader.BEGIN)
                        && !gebeurtenis.op().isAfter(Kleinkader.BEGIN.plusYears(1)));
    }

    @Example
    void zelfdeZaadZelfdeDossier() {
        assertThat(DOSSIERS.dossier(7).gebeurtenissen())
                .isEqualTo(DOSSIERS.dossier(7).gebeurtenissen());
        assertThat(DOSSIERS.dossier(7).gebeurtenissen())
                .isNotEqualTo(DOSSIERS.dossier(8).gebeurtenissen());
    }

    /** Every kind comes by, also one that nobody knows, with and without what must be told. */
    @Example
    void allesKomtVoor() {
        Set<String> soorten = new HashSet<>();
        boolean onvolledig = false;
        for (long zaad = 0; zaad < 400; zaad++) {
            for (Gebeurtenis gebeurtenis : DOSSIERS.dossier(zaad).gebeurtenissen()) {
                soorten.add(gebeurtenis.soortcode());
                onvolledig |= gebeurtenis
                        .soort()
                        .filter(soort -> !gebeurtenis.velden().keySet().containsAll(soort.verplicht()))
                        .isPresent();
            }
        }
        for (Soort soort : Soort.values()) {
            assertThat(soorten).contains(soort.code());
        }
        assertThat(soorten).contains("iets-van-later");
        assertThat(onvolledig).isTrue();
    }

    /** A life holds what was allowed and the facts of the pupil, and nothing starts that was not asked for. */
    @Property(tries = 100)
    void levensBestaanUitWatMocht(@ForAll("levens") Leven leven) {
        List<Gebeurtenis> gebeurtenissen = leven.dossier().gebeurtenissen();
        long feiten = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.stap().isEmpty())
                .count();
        assertThat(gebeurtenissen).hasSize((int) feiten + leven.gedaan().size());
        int gevraagd = gebeurtenissen.stream()
                .map(gebeurtenis -> gebeurtenis.is(Soort.AANVRAAG_INGEDIEND))
                .toList()
                .indexOf(true);
        int gestart = gebeurtenissen.stream()
                .map(gebeurtenis -> gebeurtenis.is(Soort.VORM_GESTART))
                .toList()
                .indexOf(true);
        assertThat(gestart < 0 || gevraagd >= 0 && gevraagd < gestart).isTrue();
    }

    @Example
    void zelfdeZettenZelfdeLeven() {
        List<Long> zetten = new Random(3).longs(30).boxed().toList();
        Leven een = LEVENS.leef(zetten);
        assertThat(LEVENS.leef(zetten).dossier().gebeurtenissen())
                .isEqualTo(een.dossier().gebeurtenissen());
        assertThat(een.gedaan()).extracting(Opdracht::stap).contains("land:hulp.starten");
        assertThat(een.geweigerd()).isPositive();
    }
}
