package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Opdracht;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.core.opdracht.Weg;
import nl.passend.core.opdracht.Wegwijzer;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;

class WegProperties extends Gevallen {
    private static final Wegwijzer WEGWIJZER = new Wegwijzer(Beleidskast.standaard());

    /** For every condition of the stack: where it is open and there is a way, its events make it met; where people can act there is one. */
    @Property(tries = 200)
    void deKortsteWegMaaktVoldaan(@ForAll("kleineGevallen") Geval geval) {
        Zicht zicht = zicht(geval, geval.dossier());
        for (Voorwaarde voorwaarde : Bladen.van(zicht.regels())) {
            if (weeg(zicht, voorwaarde) == Waarde.VOLDAAN) {
                continue;
            }
            Optional<Weg> weg = WEGWIJZER.naar(zicht, voorwaarde);
            Statistics.label("weg naar").collect(voorwaarde.getClass().getSimpleName(), weg.isPresent());
            if (Bladen.teDoen(voorwaarde)) {
                assertThat(weg).as("een weg naar %s", voorwaarde).isPresent();
            }
            weg.ifPresent(deze -> {
                List<Gebeurtenis> erbij =
                        deze.stappen().stream().map(Weg.Wegstap::gebeurtenis).toList();
                Zicht daarna = zicht(geval, zicht.dossier().met(erbij));
                assertThat(weeg(daarna, voorwaarde)).as("%s", voorwaarde).isEqualTo(Waarde.VOLDAAN);
            });
        }
    }

    /** Everything on the way to a step may be done in that order, and then the step itself. */
    @Property(tries = 200)
    void deWegNaarEenStapIsTeLopen(@ForAll("kleineGevallen") Geval geval, @ForAll int welke) {
        Zicht zicht = zicht(geval, geval.dossier());
        List<Stapkeuze> keuzes = zicht.regels().keuzes();
        Stapkeuze keuze = keuzes.get(Math.floorMod(welke, keuzes.size()));
        new Opdrachten(geval.stapel().beoordelaar())
                .weg(zicht.dossier(), geval.dag(), Zicht.HOOFDZAAK, keuze.id())
                .ifPresent(weg -> loop(geval, keuze, weg));
    }

    private static void loop(Geval geval, Stapkeuze keuze, Weg weg) {
        Opdrachten opdrachten = new Opdrachten(geval.stapel().beoordelaar());
        Dossier dossier = totEnMet(geval.dossier(), geval.dag());
        for (Weg.Wegstap wegstap : weg.stappen()) {
            if (wegstap.stap().isPresent()) {
                Opdracht opdracht = opdracht(wegstap.stap().get(), geval.dag(), wegstap.gebeurtenis());
                assertThat(uitleg(opdrachten.mag(dossier, opdracht)))
                        .as("%s op weg naar %s over %s", opdracht.stap(), keuze.id(), namen(weg))
                        .isEqualTo("mag");
            }
            dossier = dossier.met(List.of(wegstap.gebeurtenis()));
        }
        Antwoord slot = opdrachten.mag(dossier, Opdracht.van(keuze.id(), geval.dag(), iemand(keuze, Actor.ONBEKEND)));
        // Which outcome, and who is who, is for the person who gives the command.
        boolean eisenOpen = slot instanceof Antwoord.Geweigerd nee && nee.reden() == Antwoord.Reden.EISEN_OPEN;
        assertThat(eisenOpen)
                .as("%s na %s: %s", keuze.id(), namen(weg), uitleg(slot))
                .isFalse();
    }

    private static Opdracht opdracht(Stapkeuze stap, LocalDate dag, Gebeurtenis gebeurtenis) {
        Opdracht opdracht = Opdracht.van(stap.id(), dag, iemand(stap, gebeurtenis.door()));
        for (var veld : gebeurtenis.velden().entrySet()) {
            opdracht = opdracht.met(veld.getKey(), veld.getValue());
        }
        return opdracht;
    }

    private static Actor iemand(Stapkeuze stap, Actor voorgesteld) {
        String rol = voorgesteld.rol() != null || stap.wie().isEmpty()
                ? voorgesteld.rol()
                : stap.wie().get(0);
        String naam = voorgesteld.naam() == null ? "iemand" : voorgesteld.naam();
        return new Actor(naam, rol, voorgesteld.discipline(), null);
    }

    private static List<String> namen(Weg weg) {
        return weg.stappen().stream()
                .map(stap ->
                        stap.stap().map(Stapkeuze::id).orElse(stap.gebeurtenis().toString()))
                .toList();
    }

    private static String uitleg(Antwoord antwoord) {
        if (antwoord instanceof Antwoord.Geweigerd nee) {
            return nee.reden() + " "
                    + nee.open().stream().map(open -> open.regel()).toList();
        }
        return "mag";
    }

    /** The view of the main zaak, with the rules that hold there. */
    private static Zicht zicht(Geval geval, Dossier dossier) {
        return Zicht.op(
                new Geval(geval.stapel(), geval.dossier(), geval.dag())
                        .beoordeling()
                        .zaak(Zicht.HOOFDZAAK)
                        .regels(),
                totEnMet(dossier, geval.dag()),
                Zicht.HOOFDZAAK,
                geval.dag());
    }

    private static Dossier totEnMet(Dossier dossier, LocalDate dag) {
        return dossier.metAlleen(dossier.gebeurtenissen().stream()
                .filter(gebeurtenis -> !gebeurtenis.op().isAfter(dag))
                .toList());
    }

    private static Waarde weeg(Zicht zicht, Voorwaarde voorwaarde) {
        return new Weger(zicht, Beleidskast.standaard()).weeg(voorwaarde).waarde();
    }
}
