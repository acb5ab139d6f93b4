package nl.passend.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Plaats;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.regel.Zicht;

/** Where the pupil stands: rung, school, running forms, OPP and TLV. */
final class Plaatsdeel {
    private static final String OPP = "land:opp";

    private final Beoordeling beoordeling;
    private final Teksten teksten;
    private final Zicht zicht;
    private final Zinnen zinnen;

    Plaatsdeel(Beoordeling beoordeling, Teksten teksten) {
        this.beoordeling = beoordeling;
        this.teksten = teksten;
        this.zicht = beoordeling.zaak(Zicht.HOOFDZAAK).zicht();
        this.zinnen = new Zinnen(zicht.regels(), teksten);
    }

    /** One sentence a line. */
    List<String> regels() {
        Plaats plaats = beoordeling.plaats();
        List<String> regels = new ArrayList<>();
        regels.add(trede(plaats));
        school().ifPresent(regels::add);
        for (String vorm : plaats.vormen()) {
            regels.add(teksten.zin(
                    "plaats.loopt",
                    zinnen.vorm(vorm),
                    sinds(vorm),
                    zicht.regels()
                            .vorm(vorm)
                            .map(deze -> zinnen.bron(deze.bron()))
                            .orElse("")));
        }
        opp().ifPresent(regels::add);
        return regels;
    }

    /** The rung, with its source. */
    String trede(Plaats plaats) {
        String zeker = plaats.zeker() ? "" : " " + teksten.zin("plaats.onzeker");
        return plaats.trede()
                .map(trede -> teksten.zin("plaats.trede", trede.naam(), zinnen.bron(trede.bron())) + zeker)
                .orElseGet(() -> teksten.zin("plaats.onbekend"));
    }

    private Optional<String> school() {
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        List<String> delen = new ArrayList<>();
        leerling.inschrijving()
                .flatMap(feit -> feit.gebeurtenis().tekst(Veld.SCHOOL))
                .ifPresent(naam -> delen.add(schoolnaam(naam)));
        leerling.schoolsoort()
                .ifPresent(soort -> delen.add(zinnen.uitlegger().woorden().woord("uitkomst.", soort.waarde())));
        leerling.groep().ifPresent(groep -> delen.add(teksten.zin("plaats.groep", groep.waarde())));
        return delen.isEmpty() ? Optional.empty() : Optional.of(teksten.zin("plaats.school", String.join(", ", delen)));
    }

    /** A school as people call it; the dossier knows the name of its own only. */
    private String schoolnaam(String school) {
        return zicht.dossier()
                .school()
                .filter(eigen -> eigen.heet(school))
                .map(School::naam)
                .orElse(school);
    }

    /** First day of a running form, as far as the dossier tells. */
    private String sinds(String vorm) {
        Optional<Feit> begin = zicht.laatste(
                        feit -> feit.gebeurtenis().is(Soort.VORM_GESTART) && zicht.gaatOver(feit, vorm))
                .or(() -> zicht.laatste(
                        feit -> feit.gebeurtenis().is(Soort.BESLUIT_GENOMEN) && zicht.gaatOver(feit, vorm)));
        Optional<LocalDate> van = begin.map(feit ->
                feit.gebeurtenis().datum(Veld.VAN).orElse(feit.gebeurtenis().op()));
        Optional<LocalDate> tot = begin.flatMap(feit -> feit.gebeurtenis().datum(Veld.TOT));
        return van.map(dag -> teksten.zin("plaats.sinds", teksten.datum(dag))).orElse("")
                + tot.map(dag -> teksten.zin("plaats.tot", teksten.datum(dag))).orElse("");
    }

    private Optional<String> opp() {
        Optional<Feit> vastgesteld = over(Soort.DOCUMENT_VASTGESTELD);
        Optional<Feit> vastgelegd = over(Soort.DOCUMENT_VASTGELEGD);
        return vastgesteld
                .map(feit -> teksten.zin("plaats.opp.vastgesteld", dag(feit)))
                .or(() -> vastgelegd.map(feit -> teksten.zin("plaats.opp.vastgelegd", dag(feit))));
    }

    private Optional<Feit> over(Soort soort) {
        return zicht.laatste(feit -> feit.gebeurtenis().is(soort)
                && feit.onderwerp()
                        .filter(wat -> wat.equals(OPP) || wat.startsWith(OPP + "."))
                        .isPresent());
    }

    private String dag(Feit feit) {
        return teksten.datum(feit.gebeurtenis().op());
    }
}
