package nl.passend.kaders.internal.boom;

import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;

/** Finds lines that are indented with a tab: all of them at once, because an editor puts them everywhere. */
final class Tabs {
    private Tabs() {}

    /** Adds a message for each such line; true when there was one. */
    static boolean meld(String tekst, String bestand, Meldingen meldingen) {
        boolean gevonden = false;
        int regel = 0;
        for (String inhoud : tekst.split("\n", -1)) {
            regel++;
            int plek = 0;
            while (plek < inhoud.length() && inhoud.charAt(plek) == ' ') {
                plek++;
            }
            boolean tab = plek < inhoud.length() && inhoud.charAt(plek) == '\t';
            String rest = tab ? inhoud.strip() : "";
            if (!rest.isEmpty() && !rest.startsWith("#")) {
                meldingen.meld(Foutcode.TAB_IN_YAML, new Plaats(bestand, regel, plek + 1, ""));
                gevonden = true;
            }
        }
        return gevonden;
    }
}
