package nl.passend.kaders.internal.casus;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a tree as YAML: keys of the file below each other, each event on a line of its own. A text that a reader could take for
 * anything else stands between quotation marks.
 */
public final class Yamltekst {
    /** Starts with a letter or digit and holds nothing that YAML reads as a mark. */
    private static final Pattern GEWOON = Pattern.compile(
            "[\\p{IsLatin}0-9](?:(?:[\\p{IsLatin}0-9 .()/+_-]|:(?=[\\p{IsLatin}0-9]))*[\\p{IsLatin}0-9.)])?");

    private Yamltekst() {}

    /** The text, with a line feed after each line. */
    public static String schrijf(Map<String, Object> boom) {
        StringBuilder uit = new StringBuilder();
        boom.forEach((sleutel, waarde) -> {
            if (waarde instanceof List<?> rij && !rij.isEmpty()) {
                uit.append(sleutel).append(":\n");
                rij.forEach(deel -> uit.append("  - ").append(vloeiend(deel)).append('\n'));
            } else {
                uit.append(sleutel).append(": ").append(vloeiend(waarde)).append('\n');
            }
        });
        return uit.toString();
    }

    private static String vloeiend(Object waarde) {
        if (waarde instanceof Map<?, ?> tabel) {
            return tabel.entrySet().stream()
                    .map(ingang -> scalar(String.valueOf(ingang.getKey())) + ": " + vloeiend(ingang.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (waarde instanceof List<?> rij) {
            return rij.stream().map(Yamltekst::vloeiend).collect(Collectors.joining(", ", "[", "]"));
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        return waarde instanceof Integer ? waarde.toString() : scalar(String.valueOf(waarde));
    }

    private static String scalar(String tekst) {
        return GEWOON.matcher(tekst).matches() ? tekst : '"' + ontsnapt(tekst) + '"';
    }

    private static String ontsnapt(String tekst) {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            boolean paar = Character.isHighSurrogate(teken)
                    && i + 1 < tekst.length()
                    && Character.isLowSurrogate(tekst.charAt(i + 1));
            if (paar) {
                uit.append(teken).append(tekst.charAt(++i));
            } else if (teken == '"' || teken == '\\') {
                uit.append('\\').append(teken);
            } else if (teken >= ' ' && teken < 0x7F
                    || teken > 0xA0 && teken < 0xD800 && teken != 0x2028 && teken != 0x2029) {
                uit.append(teken);
            } else {
                uit.append(String.format("\\u%04X", (int) teken));
            }
        }
        return uit.toString();
    }
}
