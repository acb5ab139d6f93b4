package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Termijn;
import nl.passend.core.tijd.Lengte;

/**
 * A term that tightens another is never later for who owes, nor sooner for parents and pupil (PAS-2005), and a closed one is left
 * alone (PAS-2006). Compared as days: from every day of four years, each counted as its own kader counts.
 */
final class Termijntoets {
    private static final LocalDate EERSTE = LocalDate.of(2023, 8, 1);
    private static final int DAGEN = 4 * 365 + 1;

    private final Stapel stapel;
    private final Toetsblad blad;

    Termijntoets(Stapel stapel, Toetsblad blad) {
        this.stapel = stapel;
        this.blad = blad;
    }

    void toets() {
        for (Termijn lager : stapel.termijnen.values()) {
            Optional<Termijn> zoek = lager.verscherpt().map(stapel.termijnen::get);
            for (int diepte = 0; zoek.isPresent() && diepte < 5; diepte++) {
                if (stapel.hoger(zoek.get().id(), lager.id())) {
                    vergelijk(lager, zoek.get());
                }
                zoek = zoek.get().verscherpt().map(stapel.termijnen::get);
            }
        }
    }

    private void vergelijk(Termijn lager, Termijn hoger) {
        boolean gesloten = hoger.gesloten()
                || stapel.herkomst(hoger.id())
                        .filter(Kader::lagereLagenBlijvenAf)
                        .isPresent();
        if (gesloten) {
            blad.fout(Foutcode.EIS_OP_RECHT, lager.plaats(), lager.id(), hoger.id(), Toetsblad.waar(hoger));
        }
        boolean gezin = wie(hoger).filter(rol -> rol.van().equals("gezin")).isPresent();
        boolean terug = hoger.voor().isPresent();
        if (slechter(Einde.van(lager, terug), Einde.van(hoger, terug), gezin)) {
            losser(
                    lager,
                    hoger,
                    lager.uiterlijk().tekst()
                            + (gezin ? " < " : " > ")
                            + hoger.uiterlijk().tekst());
        } else if (lager.verlengen().isPresent()
                && slechter(Einde.verlengd(lager, terug), Einde.verlengd(hoger, terug), gezin)) {
            losser(
                    lager,
                    hoger,
                    "verlengen " + lager.verlengen().get().hoogstens().tekst());
        }
        boolean zwijgt = lager.verlengen().isPresent()
                && hoger.verlengen().flatMap(Termijn.Verlenging::mededelenAan).isPresent()
                && !lager.verlengen()
                        .flatMap(Termijn.Verlenging::mededelenAan)
                        .equals(hoger.verlengen().flatMap(Termijn.Verlenging::mededelenAan));
        if (zwijgt) {
            losser(lager, hoger, "mededelen aan");
        }
        if (lager.stilstaan().isPresent() && !lager.stilstaan().equals(hoger.stilstaan())) {
            losser(lager, hoger, "stilstaan");
        }
        boolean andereStart = lager.na().isPresent() && !lager.na().equals(hoger.na())
                || lager.rekentVanaf().isPresent() && !lager.rekentVanaf().equals(hoger.rekentVanaf());
        if (andereStart) {
            losser(lager, hoger, "na");
        }
    }

    private Optional<Elementen.Rol> wie(Termijn termijn) {
        Optional<Termijn> zoek = Optional.of(termijn);
        for (int diepte = 0; zoek.isPresent() && diepte < 5; diepte++) {
            if (zoek.get().wie().isPresent()) {
                return zoek.get().wie().flatMap(stapel.regels::rol);
            }
            zoek = zoek.get().verscherpt().map(stapel.termijnen::get);
        }
        return Optional.empty();
    }

    private void losser(Element lager, Element hoger, String wat) {
        blad.fout(Foutcode.LOSSER_DAN_BOVEN, lager.plaats(), lager.id(), hoger.id(), Toetsblad.waar(hoger), wat);
    }

    /** Whether from some day the end is later (for the family: sooner); where the days are not known, by number within one unit. */
    private static boolean slechter(Einde lager, Einde hoger, boolean gezin) {
        if (lager.vraagtKalender() || hoger.vraagtKalender()) {
            return !lager.equals(hoger) && inEenEenheid(lager, hoger, gezin);
        }
        for (int dag = 0; dag < DAGEN; dag++) {
            LocalDate begin = EERSTE.plusDays(dag);
            for (int groep = 0; groep <= 8; groep++) {
                Optional<LocalDate> deze = lager.vanaf(begin, groep);
                Optional<LocalDate> andere = hoger.vanaf(begin, groep);
                if (deze.isPresent() && andere.isPresent()) {
                    int verschil = deze.get().compareTo(andere.get());
                    if (gezin ? verschil < 0 : verschil > 0) {
                        return true;
                    }
                }
                if (!lager.leestGroep() && !hoger.leestGroep()) {
                    break;
                }
            }
        }
        return false;
    }

    /** Calendar weeks are never more than as many school weeks; what else differs in unit is not sure to be tighter. */
    private static boolean inEenEenheid(Einde lager, Einde hoger, boolean gezin) {
        Optional<Integer> boven = hoger.eenheid().flatMap(hoger::aantal);
        Optional<Integer> onder = hoger.eenheid().flatMap(lager::aantal);
        if (onder.isEmpty() && !gezin && !lager.vraagtKalender()) {
            onder = hoger.eenheid().map(Termijntoets::kalendereenheid).flatMap(lager::aantal);
        }
        boolean zelfde = onder.isPresent()
                && boven.isPresent()
                && hoger.vraagtKalender()
                && lager.rekenwijze().schoolweken() == hoger.rekenwijze().schoolweken();
        return !zelfde || (gezin ? onder.get() < boven.get() : onder.get() > boven.get());
    }

    private static Lengte.Eenheid kalendereenheid(Lengte.Eenheid eenheid) {
        return eenheid == Lengte.Eenheid.SCHOOLWEKEN ? Lengte.Eenheid.WEKEN : Lengte.Eenheid.DAGEN;
    }

    /** How long an extension makes a length, counted together. */
    static Lengte samen(Lengte een, int keer) {
        return new Lengte(een.aantal() * keer, een.eenheid());
    }
}
