package nl.passend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.port.wissel.Bericht;
import nl.passend.core.port.wissel.Leerlingsleutel;
import nl.passend.core.port.wissel.Ontvangen;
import nl.passend.core.port.wissel.Ontvangstboek;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import org.junit.jupiter.api.Test;

class OntvangstboekProperties {
    private static final Verzoek VERZOEK = Verzoeken.een(Verzoeksoort.ARRANGEMENT, 1);
    private static final Vestiging SCHOOL = Vestiging.van(Verzoeken.BRIN);

    private static Bericht bericht(String id, LocalDate op) {
        return new Bericht(id, "41", SCHOOL, VERZOEK.leerling(), op, "besloten", List.of(besluit(op)), Map.of());
    }

    private static Gebeurtenis besluit(LocalDate op) {
        return Gebeurtenis.van(Soort.BESLUIT_GENOMEN, op)
                .met(Veld.VORM, Verzoeken.VORM)
                .met(Veld.UITKOMST, "toegekend")
                .met(Veld.MOTIVERING, "MERKHOE")
                .maak();
    }

    /** Doubled, late and out of order: the dossier comes out the same, each fact once. */
    @Property(tries = 200)
    void volgordeEnVerdubbelingMakenNietUit(@ForAll long zaad) {
        List<Bericht> berichten = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            berichten.add(bericht("b" + i, Verzoeken.DAG.plusDays(i)));
        }
        Dossier recht = lees(berichten);
        List<Bericht> door = new ArrayList<>(berichten);
        Random kans = new Random(zaad);
        for (int i = 0; i < 4; i++) {
            door.add(berichten.get(kans.nextInt(6)));
        }
        Collections.shuffle(door, kans);
        assertThat(lees(door).gebeurtenissen())
                .isEqualTo(recht.gebeurtenissen())
                .hasSize(6);
    }

    private static Dossier lees(List<Bericht> berichten) {
        Ontvangstboek boek = new Ontvangstboek();
        boek.aangenomen(VERZOEK, "41");
        List<Gebeurtenis> feiten = new ArrayList<>();
        for (Bericht bericht : berichten) {
            if (boek.ontvang(bericht) instanceof Ontvangen.Aangenomen ja) {
                feiten.addAll(ja.gebeurtenissen());
            }
        }
        return Dossier.van("leerling-1", null, null, feiten);
    }

    @Test
    void hetFeitKomtInDeZaakVanHetVerzoek() {
        Ontvangstboek boek = new Ontvangstboek();
        boek.aangenomen(VERZOEK, "41");
        Ontvangen uit = boek.ontvang(bericht("b", Verzoeken.DAG));
        assertThat(((Ontvangen.Aangenomen) uit).gebeurtenissen())
                .singleElement()
                .satisfies(feit -> {
                    assertThat(feit.zaak()).contains("hulp-2021");
                    assertThat(feit.vastgelegdOp()).contains(Verzoeken.DAG);
                });
    }

    /** A decision of the day of the request is taken in; of the day before, not; of the day after, taken in. */
    @Test
    void geenBesluitVanVoorHetVerzoek() {
        Ontvangstboek boek = new Ontvangstboek();
        boek.aangenomen(VERZOEK, "41");
        geweigerd(boek, bericht("een", Verzoeken.DAG.minusDays(1)), Foutcode.ANTWOORD_TE_VROEG);
        Bericht oudFeit = new Bericht(
                "b",
                "41",
                SCHOOL,
                VERZOEK.leerling(),
                Verzoeken.DAG,
                "besloten",
                List.of(besluit(Verzoeken.DAG.minusDays(1))),
                Map.of());
        geweigerd(boek, oudFeit, Foutcode.ANTWOORD_TE_VROEG);
        assertThat(boek.ontvang(bericht("c", Verzoeken.DAG))).isInstanceOf(Ontvangen.Aangenomen.class);
        assertThat(boek.ontvang(bericht("d", Verzoeken.DAG.plusDays(1)))).isInstanceOf(Ontvangen.Aangenomen.class);
        assertThat(boek.geweigerd()).hasSize(2);
    }

    @Test
    void geenBesluitVanEenAndereSchoolOfLeerling() {
        Ontvangstboek boek = new Ontvangstboek();
        boek.aangenomen(VERZOEK, "41");
        Bericht goed = bericht("a", Verzoeken.DAG);
        Bericht school = new Bericht(
                "a",
                "41",
                Vestiging.van("11XX"),
                goed.leerling(),
                goed.op(),
                goed.status(),
                goed.gebeurtenissen(),
                Map.of());
        Bericht leerling = new Bericht(
                "b",
                "41",
                SCHOOL,
                new Leerlingsleutel("ander"),
                goed.op(),
                goed.status(),
                goed.gebeurtenissen(),
                Map.of());
        geweigerd(boek, school, Foutcode.ANTWOORD_ANDERE_SCHOOL);
        geweigerd(boek, leerling, Foutcode.ANTWOORD_ANDERE_SCHOOL);
    }

    /** A reply may overtake the answer to the request itself: it waits, and is offered again. */
    @Test
    void eenAntwoordZonderVerzoekWacht() {
        Ontvangstboek boek = new Ontvangstboek();
        Bericht vroeg = bericht("a", Verzoeken.DAG);
        geweigerd(boek, vroeg, Foutcode.ANTWOORD_ZONDER_VERZOEK);
        assertThat(boek.aangenomen(VERZOEK, "40")).isEmpty();
        assertThat(boek.aangenomen(VERZOEK, "41")).containsExactly(vroeg);
        assertThat(boek.geweigerd()).isEmpty();
        assertThat(boek.ontvang(vroeg)).isInstanceOf(Ontvangen.Aangenomen.class);
    }

    private static void geweigerd(Ontvangstboek boek, Bericht bericht, Foutcode code) {
        Ontvangen uit = boek.ontvang(bericht);
        assertThat(uit).isInstanceOfSatisfying(Ontvangen.Geweigerd.class, nee -> {
            assertThat(nee.reden().code()).isEqualTo(code);
            assertThat(nee.reden().tekst(new Locale("nl")) + nee.reden().tekst(Locale.ROOT) + bericht + uit)
                    .doesNotContain("MERK", "leerling-1", Verzoeken.BRIN);
        });
        assertThat(boek.geweigerd()).anyMatch(een -> een.bericht().equals(bericht));
    }
}
