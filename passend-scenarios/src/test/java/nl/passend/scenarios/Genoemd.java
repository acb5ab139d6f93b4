package nl.passend.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;

/** The names in conditions. Read from the text of the records: a new form of condition then needs nothing here. */
final class Genoemd {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*:[a-z0-9.-]+");
    private static final Pattern BELEID = Pattern.compile("beleid=([a-z-]+)");
    private static final Pattern KENMERK = Pattern.compile("kenmerk=([A-Z_]+)");

    private Genoemd() {}

    /** Full ids in a condition; a policy as {@code beleid:zorgplicht}. */
    static Set<String> in(Voorwaarde voorwaarde) {
        String tekst = voorwaarde.toString();
        Set<String> ids = new LinkedHashSet<>();
        ID.matcher(tekst).results().forEach(past -> ids.add(past.group()));
        BELEID.matcher(tekst).results().forEach(past -> ids.add("beleid:" + past.group(1)));
        return ids;
    }

    /** Full ids in lines, and those of the lines themselves. */
    static Set<String> in(Collection<Eis> eisen) {
        Set<String> ids = new LinkedHashSet<>();
        for (Eis eis : eisen) {
            ids.add(eis.id());
            ids.addAll(in(eis.geheel()));
        }
        return ids;
    }

    /** The parts of a finding that are not met or cannot be told, as deep as they are. */
    static List<Weging> open(Bevinding bevinding) {
        List<Weging> uit = new ArrayList<>();
        open(bevinding.weging(), uit);
        return uit;
    }

    private static void open(Weging weging, List<Weging> uit) {
        if (weging.waarde() == Waarde.VOLDAAN) {
            return;
        }
        if (weging.delen().isEmpty() || weging.voorwaarde() instanceof Voorwaarde.Niet) {
            uit.add(weging);
        } else {
            weging.delen().forEach(deel -> open(deel, uit));
        }
    }

    /** Words by which a scenario may name an open part: ids with and without owner, parts and roles that lack, facts of the pupil. */
    static Set<String> woorden(Weging weging) {
        Set<String> woorden = new LinkedHashSet<>(in(weging.voorwaarde()));
        Matcher kenmerk = KENMERK.matcher(weging.voorwaarde().toString());
        if (kenmerk.find()) {
            woorden.add(kenmerk.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (String ontbreekt : weging.ontbreekt()) {
            woorden.add(ontbreekt);
            woorden.add(ontbreekt.substring(ontbreekt.lastIndexOf('.') + 1));
        }
        for (String woord : List.copyOf(woorden)) {
            woorden.add(woord.substring(woord.indexOf(':') + 1));
        }
        return woorden;
    }
}
