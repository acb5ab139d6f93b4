package nl.passend.kaders.toets;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stap.Vastlegging;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Vorm;

/** A step that tightens a higher one adds nothing to a duty or a right (PAS-2006), and is nowhere wider than it (PAS-2005). */
final class Verscherping {
    private final Stapel stapel;
    private final Toetsblad blad;

    Verscherping(Stapel stapel, Toetsblad blad) {
        this.stapel = stapel;
        this.blad = blad;
    }

    void toets() {
        List<Stap> alle = List.copyOf(stapel.stappen.values());
        for (Stap lager : alle) {
            for (Stap hoger : stapel.boven(lager)) {
                if (stapel.hoger(hoger.id(), lager.id())) {
                    verscherping(lager, hoger);
                }
            }
        }
        stapel.vormen.values().forEach(vorm -> vormeis(vorm, alle));
    }

    private void verscherping(Stap lager, Stap hoger) {
        boolean voegtToe = !lager.vereist().isEmpty();
        boolean recht = vanGezin(hoger) && (voegtToe || !lager.zodra().isEmpty());
        if (gesloten(hoger) || recht || voegtToe && !hoger.zodra().isEmpty()) {
            blad.fout(Foutcode.EIS_OP_RECHT, lager.plaats(), lager.id(), hoger.id(), Toetsblad.waar(hoger));
        }
        lager.vereist().forEach(eis -> ontkenning(lager, eis, hoger));
        List<String> boven = stapel.regels.wie(hoger);
        for (String rol : lager.wie()) {
            if (!boven.isEmpty() && boven.stream().noneMatch(wie -> stapel.regels.rolPast(rol, wie))) {
                ruimer(lager, hoger, "wie " + rol);
            }
        }
        Optional<Vastlegging> vast = stapel.regels.vastlegging(hoger);
        lager.legtVast().ifPresent(eigen -> {
            if (vast.isPresent() && !past(eigen, vast.get())) {
                ruimer(
                        lager,
                        hoger,
                        "legt vast " + eigen.soort().code() + " " + String.join(", ", eigen.onderwerpen()));
            }
        });
    }

    /** Two denials that lower layers add to steps of the law can shut a third step: none is added. */
    private void ontkenning(Element lager, Eis eis, Stap hoger) {
        boolean vanDeWet =
                stapel.laag(hoger.id()).filter(laag -> laag == Laag.LANDELIJK).isPresent();
        if (vanDeWet) {
            Voorwaarden.bladen(eis.voorwaarde(), (deel, gevraagd) -> {
                if (!gevraagd || isNietBegonnen(deel)) {
                    blad.fout(
                            Foutcode.ONTKENNING_OP_DE_WET,
                            lager.plaats(),
                            lager.id(),
                            hoger.id(),
                            Voorwaarden.kort(deel),
                            Toetsblad.waar(hoger));
                }
            });
        }
    }

    /** A term that must not have begun denies the step that begins it. */
    private static boolean isNietBegonnen(Voorwaarde deel) {
        return deel instanceof Voorwaarde.TermijnStaat termijn
                && termijn.standen().equals(List.of(Voorwaarde.Termijnstand.NIET_BEGONNEN));
    }

    /** Of the same kind, and each subject is one of the higher step or a kind of it. */
    private boolean past(Vastlegging eigen, Vastlegging hoger) {
        return eigen.soort() == hoger.soort()
                && eigen.onderwerpen().stream()
                        .allMatch(wat -> hoger.onderwerpen().isEmpty()
                                || hoger.onderwerpen().stream()
                                        .anyMatch(daar -> Onderwerpen.raken(stapel.regels, wat, daar)));
    }

    private void ruimer(Stap lager, Stap hoger, String wat) {
        blad.fout(Foutcode.LOSSER_DAN_BOVEN, lager.plaats(), lager.id(), hoger.id(), Toetsblad.waar(hoger), wat);
    }

    /** What a form asks is asked by the step that requests it. */
    private void vormeis(Vorm vorm, List<Stap> alle) {
        if (vorm.vereist().isEmpty()) {
            return;
        }
        for (Stap stap : alle) {
            boolean vraagt = stapel.hoger(stap.id(), vorm.id())
                    && stap.legtVast()
                            .filter(vast -> vast.soort() == Soort.AANVRAAG_INGEDIEND
                                    && vast.onderwerpen().stream()
                                            .anyMatch(wat -> stapel.regels.isEenSoort(vorm.id(), wat)))
                            .isPresent();
            if (vraagt) {
                vorm.vereist().forEach(eis -> ontkenning(vorm, eis, stap));
            }
            if (vraagt && (gesloten(stap) || vanGezin(stap) || !stap.zodra().isEmpty())) {
                blad.fout(Foutcode.EIS_OP_RECHT, vorm.plaats(), vorm.id(), stap.id(), Toetsblad.waar(stap));
            }
        }
    }

    private boolean gesloten(Stap stap) {
        return stap.gesloten()
                || stapel.herkomst(stap.id())
                        .filter(Kader::lagereLagenBlijvenAf)
                        .isPresent();
    }

    private boolean vanGezin(Stap stap) {
        return stapel.regels.wie(stap).stream()
                .flatMap(wie -> stapel.regels.rol(wie).stream())
                .anyMatch(rol -> rol.van().equals("gezin"));
    }
}
