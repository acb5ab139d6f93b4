package nl.passend.adapters.oso.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of one version, by the element that they are about. Unchanged after it is made. */
public final class Regelboek {
    /** A rule with the places of its fields among the children of its block. */
    public record Gebonden(Regel regel, int bij, int[] plekken) {}

    /** What tells the kind of a dossier, and what the rules about a communicatie look at. */
    private static final Set<String> WAARDEN = Set.of("overdrachtsoort", "overstap", "soort", "nummer", "geheim");

    private static final Gebonden[] GEEN = {};
    private static final int GEEN_CATEGORIE = -1;

    private final List<Regel> alle;
    private final Gebonden[][] perElement;
    private final int[] categorie;
    private final boolean[] gewild;
    private final Map<String, Regel> onbekend = new HashMap<>();
    private final List<Regel> categorieen;

    private Regelboek(List<Regel> alle, Tabel tabel) {
        this.alle = List.copyOf(alle);
        this.perElement = new Gebonden[tabel.aantal()][];
        this.categorie = new int[tabel.aantal()];
        this.gewild = new boolean[tabel.aantal()];
        this.categorieen = alle.stream()
                .filter(regel -> regel.eis() == Regel.Eis.CATEGORIE)
                .toList();
        Arrays.fill(perElement, GEEN);
        Arrays.fill(categorie, GEEN_CATEGORIE);
        alle.stream()
                .filter(regel -> regel.eis() == Regel.Eis.ONBEKEND)
                .forEach(regel -> onbekend.put(regel.velden().get(0), regel));
        tabel.wortels().forEach(this::bind);
    }

    /** Reads the rules of this name, about the elements of this table. */
    public static Regelboek lees(String naam, Tabel tabel) {
        return new Regelboek(Bronnen.regels(naam).stream().map(Regel::van).toList(), tabel);
    }

    /** All rules. */
    public List<Regel> alle() {
        return alle;
    }

    /** Rules about a block. */
    Gebonden[] van(Element element) {
        return perElement[element.nummer()];
    }

    /** Whether a rule looks at the value of a field. */
    boolean wil(Element element) {
        return gewild[element.nummer()];
    }

    /** Number of the category that an element belongs to, or -1. */
    int categorie(Element element) {
        return categorie[element.nummer()];
    }

    /** The rules about categories, by number. */
    List<Regel> categorieen() {
        return categorieen;
    }

    /** The rule about an element that the schema does not know. */
    @Nullable
    Regel onbekend(String naam) {
        return onbekend.get(naam);
    }

    private void bind(Element element) {
        gewild[element.nummer()] |= WAARDEN.contains(element.naam());
        if (element.isBlok()) {
            List<Gebonden> regels = new ArrayList<>();
            for (Regel regel : alle) {
                if (regel.gaatOver(element.pad())) {
                    regels.add(gebonden(regel, element));
                    regel.velden().forEach(veld -> wil(element, veld));
                    wil(element, regel.bij().veld());
                }
            }
            perElement[element.nummer()] = regels.toArray(GEEN);
        }
        for (int i = 0; i < categorieen.size(); i++) {
            for (String pad : categorieen.get(i).waarden()) {
                String heel = "dossier/" + pad;
                if (element.pad().equals(heel) || element.pad().endsWith("/" + heel)) {
                    categorie[element.nummer()] = i;
                }
            }
        }
        element.kinderen().forEach(this::bind);
    }

    private void wil(Element blok, String veld) {
        Element kind = blok.kind(veld);
        if (kind != null) {
            gewild[kind.nummer()] = true;
        }
    }

    private static Gebonden gebonden(Regel regel, Element element) {
        int bij = regel.bij().veld().isEmpty() ? -1 : plek(element, regel.bij().veld());
        int[] plekken =
                regel.velden().stream().mapToInt(veld -> plek(element, veld)).toArray();
        return new Gebonden(regel, bij, plekken);
    }

    private static int plek(Element element, String veld) {
        Element kind = element.kind(veld);
        if (kind == null) {
            throw new IllegalStateException(element.pad() + "/" + veld);
        }
        return kind.plek();
    }
}
