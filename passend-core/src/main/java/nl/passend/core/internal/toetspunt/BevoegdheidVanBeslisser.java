package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Regelset;
import nl.passend.core.toetspunt.Toetscode;

/** The role in which was decided is the samenwerkingsverband or one that acts for it. */
final class BevoegdheidVanBeslisser extends Besluittoets {
    BevoegdheidVanBeslisser() {
        super(Toetscode.T_DEC_AUTH);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        String rol = besluit.gebeurtenis().door().rol();
        return als(rol != null && !mag(besluit.regels(), rol), besluit);
    }

    private static boolean mag(Regelset regels, String rol) {
        return regels.rolPast(rol, "land:samenwerkingsverband")
                || regels.keuzes().stream()
                        .flatMap(keuze -> keuze.keten().stream())
                        .flatMap(stap -> stap.mandaat().stream())
                        .anyMatch(houder -> regels.rolPast(rol, houder));
    }
}
