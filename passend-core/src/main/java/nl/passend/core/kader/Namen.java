package nl.passend.core.kader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a name means in a stack of kaders: bare names resolve to the lowest layer that has them, a local form or document that fills
 * a higher one is that higher one, and {@code is een} makes kinds.
 */
final class Namen {
    private final Map<String, String> volledig = new HashMap<>();
    private final Map<String, String> gelijkAan = new HashMap<>();
    private final Map<String, String> ouder = new HashMap<>();
    private final Map<String, Set<String>> bevat = new HashMap<>();
    private final Map<String, String> naamVoorMensen = new HashMap<>();

    /** Adds a name; call from the highest layer to the lowest. */
    void voegToe(String id, String naam) {
        volledig.put(id, id);
        volledig.put(zonderKader(id), id);
        naamVoorMensen.put(id, naam);
    }

    void isHetzelfdeAls(String id, String hoger) {
        gelijkAan.put(id, hoger);
    }

    void isEen(String id, String soort) {
        ouder.put(id, soort);
    }

    void deelBevat(String deel, List<String> hogere) {
        bevat.computeIfAbsent(deel, weg -> new HashSet<>()).addAll(hogere);
    }

    /** Id that stands for a name, or empty when the stack does not know it. */
    Optional<String> kanoniek(String naam) {
        String id = volledig.get(naam);
        return id == null ? Optional.empty() : Optional.of(top(id));
    }

    /** Id of a name before {@code vult in} is applied. */
    Optional<String> eigenId(String naam) {
        return Optional.ofNullable(volledig.get(naam));
    }

    /** Whether the first is the second or a kind of it; not when the stack does not know one of them. */
    boolean isEenSoort(String naam, String van) {
        @Nullable String eigen = volledig.get(naam);
        @Nullable String doel = volledig.get(van);
        if (eigen == null || doel == null) {
            return false;
        }
        String soort = top(doel);
        String zoek = top(eigen);
        for (int diepte = 0; diepte < 20; diepte++) {
            if (zoek.equals(soort)) {
                return true;
            }
            @Nullable String hoger = ouder.get(zoek);
            if (hoger == null) {
                return false;
            }
            zoek = top(hoger);
        }
        return false;
    }

    /** Parts of a document that a written part stands for: itself and the higher parts that it carries. */
    List<String> delen(String document, String deel) {
        List<String> gevonden = new ArrayList<>();
        eigenId(document).ifPresent(eigen -> {
            String plek = eigen;
            for (int diepte = 0; diepte < 5; diepte++) {
                String id = plek + "." + deel;
                if (volledig.containsKey(id)) {
                    gevonden.add(id);
                    gevonden.addAll(
                            bevat.getOrDefault(id, Set.of()).stream().sorted().toList());
                    return;
                }
                String hoger = gelijkAan.get(plek);
                if (hoger == null) {
                    return;
                }
                plek = hoger;
            }
        });
        return gevonden;
    }

    String naamVoorMensen(String id) {
        return naamVoorMensen.getOrDefault(id, zonderKader(id));
    }

    List<String> bekend() {
        return volledig.keySet().stream().sorted().toList();
    }

    private String top(String id) {
        String nu = id;
        for (int diepte = 0; diepte < 5; diepte++) {
            String hoger = gelijkAan.get(nu);
            if (hoger == null) {
                return nu;
            }
            nu = hoger;
        }
        return nu;
    }

    static String zonderKader(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
