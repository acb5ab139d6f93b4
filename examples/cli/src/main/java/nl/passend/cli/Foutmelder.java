package nl.passend.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.PassendException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.fout.PoortException;

/** Tells what went wrong, one message a line; a stack trace only when asked, and then without messages that may hold data. */
final class Foutmelder {
    private final PrintWriter uit;
    private final Locale taal;
    private final boolean spoor;

    Foutmelder(PrintWriter uit, Locale taal, boolean spoor) {
        this.uit = uit;
        this.taal = taal;
        this.spoor = spoor;
    }

    /** Writes it and gives the exit code. */
    int meld(Throwable fout) {
        if (spoor) {
            spoor(fout);
        }
        if (fout instanceof Gebruiksfout gebruik) {
            uit.println(gebruik.getMessage());
            return Uitgang.INVOER;
        }
        if (fout instanceof PassendException eigen) {
            eigen.meldingen().forEach(melding -> uit.println(melding.tekst(taal)));
            return eigen instanceof PoortException ? Uitgang.EIGEN : Uitgang.INVOER;
        }
        String soort = fout.getClass().getSimpleName();
        uit.println(Melding.van(Foutcode.EIGEN_FOUT, Plaats.ONBEKEND, soort).tekst(taal));
        return Uitgang.EIGEN;
    }

    private void spoor(Throwable fout) {
        Throwable deze = fout;
        for (int diepte = 0; deze != null && diepte < 8; diepte++) {
            uit.println(deze.getClass().getName());
            for (StackTraceElement regel : deze.getStackTrace()) {
                uit.println("    " + regel);
            }
            deze = deze.getCause();
        }
    }
}
