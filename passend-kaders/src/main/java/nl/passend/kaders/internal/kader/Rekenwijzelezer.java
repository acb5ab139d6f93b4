package nl.passend.kaders.internal.kader;

import java.util.Optional;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.kaders.internal.boom.Vak;

/** Reads how days are counted, in the head of a version or on one term. */
final class Rekenwijzelezer {
    private Rekenwijzelezer() {}

    /** What the table says; where it is silent, how it was counted already. */
    static Rekenwijze lees(Vak vak, Rekenwijze geerfd) {
        Optional<Vak> tabel = vak.vak("rekenwijze");
        if (tabel.isEmpty()) {
            return geerfd;
        }
        Vak wijze = tabel.get();
        Optional<String> einddag = wijze.kies("einddag", "exact", "termijnenwet");
        Optional<String> weken = wijze.kies("weken", "kalenderweken", "schoolweken");
        wijze.kies("stilstaan", "nooit");
        wijze.kies("verlengen", "nooit");
        wijze.klaar();
        return new Rekenwijze(
                einddag.isPresent() ? einddag.get().equals("termijnenwet") : geerfd.termijnenwet(),
                weken.isPresent() ? weken.get().equals("schoolweken") : geerfd.schoolweken());
    }
}
