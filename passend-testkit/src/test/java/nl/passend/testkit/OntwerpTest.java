package nl.passend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.register.Pgn;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Indiening;
import nl.passend.core.port.wissel.Leerlingsleutel;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import org.junit.jupiter.api.Test;

class OntwerpTest {
    private static final Actor IEMAND = Actor.van("J. Verhoef", "land:school");

    @Test
    void alleenWatHetBesluitNodigHeeftGaatMee() {
        Ontwerp ontwerp = Verzoeken.ontwerp(Verzoeksoort.ARRANGEMENT, 1);
        assertThat(ontwerp.inhoud())
                .extracting(Gebeurtenis::soortcode)
                .containsExactly("leerling-bekend", "ingeschreven", "akkoord", "document-vastgelegd", "gehoord");
        assertThat(ontwerp.blijftThuis()).extracting(Gebeurtenis::soortcode).containsExactly("afwezigheid-gemeld");
    }

    @Test
    void eenBijlageWaarNiemandOmVraagtWordtGenoemd() {
        Bijlage verslag = Verzoeken.bijlage(3);
        Bijlage ander = new Bijlage("x.pdf", "dagboek", "application/pdf", 3, verslag.sha256(), verslag.inhoud());
        Ontwerp ontwerp = Verzoeken.ontwerp(Verzoeksoort.ARRANGEMENT, 1).met(List.of(verslag, ander));
        assertThat(ontwerp.nietNodig()).containsExactly(ander);
    }

    /** AC5: a request is judged on completeness before it is taken up; here before it leaves. */
    @Test
    void watNietVolledigIsWordtGeenVerzoek() {
        Ontwerp ontwerp = Verzoeken.onvolledig(Verzoeksoort.ARRANGEMENT, 1);
        assertThat(ontwerp.ontbreekt()).extracting(lijn -> lijn.regel()).containsExactly("land:hulp.vragen/2");
        assertThat(ontwerp.dienIn(IEMAND, Verzoeken.DAG)).isEqualTo(new Indiening.Onvolledig(ontwerp.ontbreekt()));
    }

    @Test
    void indienenVraagtEenNaam() {
        Ontwerp ontwerp = Verzoeken.ontwerp(Verzoeksoort.ARRANGEMENT, 1);
        assertThatThrownBy(() -> ontwerp.dienIn(Actor.ONBEKEND, Verzoeken.DAG)).hasMessageContaining("PAS-1105");
    }

    /** No way to a request but by filing, and no port that takes a draft: the type keeps drafts inside the school. */
    @Test
    void eenOntwerpKanNietVerzondenWorden() {
        assertThat(Verzoek.class.getConstructors()).isEmpty();
        assertThat(Stream.of(DossierWissel.class.getMethods()).flatMap(m -> Stream.of(m.getParameterTypes())))
                .doesNotContain(Ontwerp.class)
                .contains(Verzoek.class);
    }

    /** Nothing that goes to a samenwerkingsverband can hold a persoonsgebonden nummer by type. */
    @Test
    void geenTypeVanEenVerzoekKentEenPgn() {
        for (Class<?> type : Set.of(Verzoek.class, Ontwerp.class, Leerlingsleutel.class, Bijlage.class)) {
            for (Method methode : type.getMethods()) {
                if (Modifier.isPublic(methode.getModifiers())) {
                    assertThat(methode.getReturnType()).isNotEqualTo(Pgn.class);
                    assertThat(methode.getParameterTypes()).doesNotContain(Pgn.class);
                }
            }
        }
    }

    /** 111222333 is the BSN that everyone uses as an example; one higher is none. */
    @Test
    void eenPgnInEenTekstWordtGeweigerd() {
        assertThat(Pgn.lijktErop("111222333")).isTrue();
        assertThat(Pgn.lijktErop("111222334")).isFalse();
        assertThat(Pgn.lijktErop("11122233")).isFalse();
        assertThat(Pgn.staatIn("bsn 111.222.333, groep 5")).isTrue();
        assertThat(Pgn.staatIn("bsn 111222334")).isFalse();
        assertThatThrownBy(() -> new Leerlingsleutel("111222333"))
                .isInstanceOf(InvoerException.class)
                .hasMessageContaining("PAS-2201")
                .hasMessageNotContaining("111222333");
        assertThatThrownBy(() -> ontwerpMet("bsn 111 222 333").dienIn(IEMAND, Verzoeken.DAG))
                .isInstanceOfSatisfying(InvoerException.class, fout -> {
                    assertThat(fout.meldingen()).extracting(m -> m.code()).containsExactly(Foutcode.PGN_IN_VERZOEK);
                    assertThat(fout).hasMessageContaining("gehoord.inbreng").hasMessageNotContaining("222");
                });
        assertThatThrownBy(() -> Pgn.van("123456789")).hasMessageNotContaining("123456789");
        assertThat(Pgn.van("111222333").toString()).doesNotContain("1");
    }

    private static Ontwerp ontwerpMet(String inbreng) {
        List<Gebeurtenis> feiten = Verzoeken.ontwerp(Verzoeksoort.ARRANGEMENT, 1).inhoud().stream()
                .map(feit -> feit.is(Soort.GEHOORD)
                        ? feit.nieuw().met(Veld.INBRENG, inbreng).maak()
                        : feit)
                .toList();
        Dossier dossier = Dossier.van("leerling-1", new School("x", Verzoeken.BRIN, "bao", null), "PO9999", feiten);
        return Ontwerp.van(
                Proefkader.beoordelaar().beoordeel(dossier, Verzoeken.DAG),
                Verzoeksoort.ARRANGEMENT,
                "hulp-2021",
                "hulp");
    }

    @Test
    void deSleutelVolgtUitDeInhoud() {
        Verzoek een = Verzoeken.een(Verzoeksoort.TLV, 1);
        assertThat(een.sleutel())
                .matches("[0-9a-f]{32}")
                .isEqualTo(Verzoeken.een(Verzoeksoort.TLV, 1).sleutel());
        assertThat(Stream.of(
                                Verzoeken.een(Verzoeksoort.TLV, 2),
                                Verzoeken.een(Verzoeksoort.ADVIES, 1),
                                Verzoeken.metBijlage(Verzoeksoort.TLV, 1, 4))
                        .map(Verzoek::sleutel))
                .doesNotHaveDuplicates()
                .doesNotContain(een.sleutel());
        assertThat(een.toString()).doesNotContain("leerling-1", "MERK");
    }

    @Test
    void watNietAanTeVragenIsWordtGenoemdMetWatWel() {
        Dossier leeg = Dossier.van("x", new School("x", "99WA", null, null), "PO9999", List.of());
        assertThatThrownBy(() -> Ontwerp.van(
                        Proefkader.beoordelaar().beoordeel(leeg, Verzoeken.DAG), Verzoeksoort.TLV, "", "hulpje"))
                .hasMessageContaining("PAS-2242")
                .hasMessageContaining("hulp");
    }
}
