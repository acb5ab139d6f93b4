package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;
import nl.passend.core.regel.Leerlingfeiten.Gevonden;

/** The form {@code leerling}: what is not told is unknown, never no. */
final class Leerlingweger {
    private final Zicht zicht;
    private final Leerlingfeiten feiten;

    Leerlingweger(Zicht zicht) {
        this.zicht = zicht;
        this.feiten = new Leerlingfeiten(zicht);
    }

    Weging weeg(LeerlingIs vorm) {
        return switch (vorm.kenmerk()) {
            case GROEP -> bereik(vorm, feiten.groep());
            case LEEFTIJD -> leeftijd(vorm);
            case SCHOOLSOORT -> waarde(vorm, feiten.schoolsoort());
            case AANGEMELD_BIJ -> waarde(vorm, feiten.aangemeldBij());
            case ASIELOPVANG ->
                waarde(
                        vorm,
                        feiten.asielopvang()
                                .map(gevonden -> new Gevonden<>(
                                        Boolean.TRUE.equals(gevonden.waarde()) ? "ja" : "nee", gevonden.feiten())));
            case INGESCHREVEN -> ingeschreven(vorm);
        };
    }

    private Weging leeftijd(LeerlingIs vorm) {
        Optional<LocalDate> jarig = feiten.geboren().map(dag -> dag.waarde().plusYears(vorm.van()));
        return bereik(vorm, feiten.leeftijd()).metDag(jarig);
    }

    private Weging bereik(LeerlingIs vorm, Optional<Gevonden<Integer>> gevonden) {
        return gevonden.map(feit -> Weging.van(
                        vorm,
                        Waarde.als(feit.waarde() >= vorm.van() && feit.waarde() <= vorm.tot()),
                        rij(feit.feiten())))
                .orElse(Weging.van(vorm, Waarde.NIET_TE_ZEGGEN));
    }

    private Weging waarde(LeerlingIs vorm, Optional<Gevonden<String>> gevonden) {
        return gevonden.map(feit ->
                        Weging.van(vorm, Waarde.als(vorm.waarden().contains(feit.waarde())), rij(feit.feiten())))
                .orElse(Weging.van(vorm, Waarde.NIET_TE_ZEGGEN));
    }

    private Weging ingeschreven(LeerlingIs vorm) {
        boolean nergens = vorm.waarden().contains("nergens");
        Optional<Feit> inschrijving = feiten.inschrijving();
        if (inschrijving.isEmpty()) {
            Feit[] uit = rij(feiten.uitschrijvingen());
            Waarde leeg = uit.length > 0 ? Waarde.NIET_VOLDAAN : zicht.afwezig(false);
            return Weging.van(vorm, nergens ? leeg.niet() : leeg, uit);
        }
        boolean deze = inschrijving
                .get()
                .gebeurtenis()
                .tekst(nl.passend.core.dossier.Veld.SCHOOL)
                .filter(feiten::isDezeSchool)
                .isPresent();
        return Weging.van(vorm, Waarde.als(!nergens && deze), inschrijving.get());
    }

    private static Feit[] rij(List<Feit> feiten) {
        return feiten.toArray(new Feit[0]);
    }
}
